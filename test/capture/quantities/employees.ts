/** Head counts as pages write them | the range, … for an open end. */
export const employees = `
1,001-5,000 employees | 1001 5000
11–50 | 11 50
51-200 employees | 51 200
10,001+ employees | 10001 …
10001+ | 10001 …
5,001 to 10,000 | 5001 10000
1-10 employees | 1 10
2-10 | 2 10
201 – 500 | 201 500
500-1000 employees | 500 1000
over 300 people | 300 …
more than 1,000 | 1000 …
at least 50 | 50 …
300+ | 300 …
300+ employees | 300 …
2k+ | 2000 …
2k | 2000 2000
1.5k employees | 1500 1500
1k-5k | 1000 5000
10K+ | 10000 …
~40 Mitarbeitende | 40 40
about 40 | 40 40
ca. 120 Mitarbeiter | 120 120
rund 2.500 Beschäftigte | 2500 2500
über 300 Mitarbeiter | 300 …
mehr als 1.000 | 1000 …
unter 50 | 1 50
weniger als 10 | 1 10
bis zu 250 | 1 250
10 bis 50 Mitarbeiter | 10 50
59,978 | 59978 59978
59,978 (2013) | 59978 59978
79,293 (2018)[3] | 79293 79293
24.000 | 24000 24000
1 200 salariés | 1200 1200
plus de 500 | 500 …
moins de 50 salariés | 1 50
entre 50 et 100 | 50 100
50 à 99 salariés | 50 99
más de 200 empleados | 200 …
menos de 10 | 1 10
de 51 a 200 | 51 200
1.200 empleados | 1200 1200
mais de 1.000 funcionários | 1000 …
até 49 | 1 49
meer dan 150 medewerkers | 150 …
50 tot 100 | 50 100
oltre 200 dipendenti | 200 …
350名 | 350 350
350名（2024年3月現在） | 350 350
1,200人 | 1200 1200
約40名 | 40 40
従業員数 1,234名 | 1234 1234
１，２３４名 | 1234 1234
100人以上 | 100 …
85 zaměstnanců | 85 85
32 ansatte | 32 32
150+ Kollegen | 150 …
under 20 | 1 20
fewer than 100 | 1 100
up to 500 | 1 500
<50 | 1 50
>1000 | 1000 …
≥250 | 250 …
1'200 | 1200 1200
10 000+ | 10000 …
1 million | 1000000 1000000
two | none
n/a | none
Remote | none
`;
