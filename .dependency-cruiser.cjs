/** The arrows of docs/architecture.md as rules. tests/architecture proves that they see the code and catch a planted violation. */
const middle = '^core/(formats|records|findings|skoleaar|catalogue|settings|norms|skolerunde)/'
const ground = '^core/(dates|idnumbers|table|workbook|messages)/'
const peers = '^core/(reports|sensor|klage|nus-eksamen|aarshjul|compare|trekk|fravaer|documents)/'
const owner = (name, packages, folders) => ({
  name,
  comment: `Each package has one owner folder (docs/dependencies.md), so that it can be replaced there and nowhere else: ${folders}`,
  severity: 'error',
  from: { pathNot: `${folders}|^(tests|scripts|bench)/` },
  to: { path: `^node_modules/(${packages})/` },
})

module.exports = {
  forbidden: [
    {
      name: 'core-stands-alone',
      comment: 'core runs in a browser, in Node and in Excel: it knows none of them, nor the adapters.',
      severity: 'error',
      from: { path: '^core/' },
      to: { path: '^(files|toolkit|addin|templates|tests|scripts|bench)/' },
    },
    {
      name: 'core-uses-no-node',
      comment: 'No file system, clock or process below the door.',
      severity: 'error',
      from: { path: '^(core|files|templates)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'files-use-the-door',
      comment: 'Adapters turn bytes into tables and back; of ours they know core/index.ts alone.',
      severity: 'error',
      from: { path: '^files/' },
      to: { path: '^(toolkit|addin|templates|core/(?!index\\.ts$))' },
    },
    {
      name: 'toolkit-uses-the-door',
      comment: 'What the toolkit needs of core stands in core/index.ts.',
      severity: 'error',
      from: { path: '^(toolkit|templates|addin)/' },
      to: { path: '^core/(?!index\\.ts$)' },
    },
    {
      name: 'templates-read-nothing',
      comment: 'Templates arrange columns; reading and writing belong to files and the hosts.',
      severity: 'error',
      from: { path: '^templates/' },
      to: { path: '^(files|toolkit|addin)/' },
    },
    {
      name: 'addin-never-toolkit',
      comment: 'The add-in has no Node.',
      severity: 'error',
      from: { path: '^addin/' },
      to: { path: '^toolkit/' },
    },
    {
      name: 'ground-floor',
      comment: 'dates, idnumbers, table, workbook and messages import nothing of ours but each other and result.ts.',
      severity: 'error',
      from: { path: ground },
      to: { path: '^core/', pathNot: `${ground}|^core/result\\.ts$` },
    },
    {
      name: 'middle-floor',
      comment: 'formats, records, findings … are what rules are written on; they know no rule but its types.',
      severity: 'error',
      from: { path: middle },
      to: { path: '^core/', pathNot: `${middle}|${ground}|^core/(result\\.ts|rules/(rule|leveranse)\\.ts)$` },
    },
    {
      name: 'rules-look-down',
      comment: 'A rule sees values, not the engine, reports or jobs that use it.',
      severity: 'error',
      from: { path: '^core/rules/' },
      to: { path: '^core/(engine|batch|reports|jobs|sensor|klage|nus-eksamen|aarshjul)/' },
    },
    {
      name: 'only-the-door-knows-the-rule-list',
      comment: 'Reports are told the rules by the check; hosts get the list through the door.',
      severity: 'error',
      from: { path: '^core/', pathNot: '^core/(index|rules/registry\\.gen)\\.ts$' },
      to: { path: '^core/rules/registry\\.gen\\.ts$' },
    },
    {
      name: 'peers-have-no-arrows',
      comment: 'Peers do not know each other; a job may combine them.',
      severity: 'error',
      from: { path: '^core/(reports|sensor|klage|nus-eksamen|aarshjul|compare|trekk|fravaer|documents)/' },
      to: { path: `${peers}|^core/engine/`, pathNot: '^core/$1/' },
    },
    {
      name: 'shape-before-check',
      comment: 'core/shape turns a table people made into rows; what checks them and reports on them comes after.',
      severity: 'error',
      from: { path: '^core/shape/' },
      to: { path: '^core/(engine|batch|reports|jobs)/' },
    },
    {
      name: 'one-file-knows-no-batch',
      comment: 'core/batch puts checked files together; the check of one file does not know that there are others.',
      severity: 'error',
      from: { path: '^core/(engine|reports)/' },
      to: { path: '^core/batch/' },
    },
    { name: 'no-circles', comment: 'Data flows one way.', severity: 'error', from: {}, to: { circular: true } },
    owner('papaparse-in-csv', 'papaparse', '^files/csv/'),
    owner('exceljs-in-workbook', 'exceljs|fflate', '^files/workbook/'),
    owner('yaml-in-yaml', 'yaml', '^files/yaml/'),
    owner('zod-at-the-edge', 'zod', '^(toolkit/options|core/settings|core/catalogue)/'),
    {
      name: 'tests-stay-outside',
      comment: 'The product never imports tests, benches or scripts.',
      severity: 'error',
      from: { path: '^(core|files|toolkit|addin|templates)/' },
      to: { path: '^(tests|scripts|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^dist/|\\.examples\\.ts$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'node', 'default', 'types'] },
  },
}
