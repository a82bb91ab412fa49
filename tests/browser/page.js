// The page of tests/parity.test.ts: checks a text in the worker and gives the checked file as JSON.
globalThis.check = (text, options) =>
  new Promise((done, failed) => {
    const worker = new Worker('/check-worker.js')
    const plain = (_, value) => (ArrayBuffer.isView(value) ? Array.from(value) : value instanceof Map ? [...value] : value)
    worker.onerror = (event) => failed(new Error(event.message))
    worker.onmessage = ({ data }) => {
      if (data.kind === 'done') done(JSON.stringify(data.file, plain))
    }
    worker.postMessage({ file: new Blob([Uint8Array.from(text, (letter) => letter.charCodeAt(0))]), options })
  })
