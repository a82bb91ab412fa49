# Six vectorised column checks and a duplicate key, timed without the import.
import sys, time
import pandas as pd

start = time.perf_counter()
t = pd.read_csv(sys.argv[1], sep=';', dtype=str, encoding='latin1', keep_default_na=False)
bad = ~t['Fødselsnummer'].str.fullmatch(r'\d{11}')
bad |= ~t['Skolenummer'].str.fullmatch(r'\d{5}')
bad |= ~t['Fagkode'].str.fullmatch(r'[A-ZÆØÅ]{3}\d{4}')
bad |= ~t['Karakter standpunkt'].isin(['', '1', '2', '3', '4', '5', '6', 'IV', 'F'])
bad |= ~t['Fagstatus'].isin(list('EABNUVOSFPRMG'))
bad |= ~t['Karakterstatus'].isin(['', 'N', 'U', 'S', 'E', 'K'])
twice = t.duplicated(['Fødselsnummer', 'Skoleår', 'Skolenummer', 'Programområdekode', 'Fagkode', 'Karakterstatus'])
print(int(bad.sum()), int(twice.sum()), 'ms=%d' % ((time.perf_counter() - start) * 1000))
