/** What Italian pages call the industries of `en.ts`, by the same marks. */
export const it = `
Software|software gestionali;software gestionale;sviluppo software;soluzioni software
Information Technology|informatica;consulenza informatica;infrastrutture informatiche;system integrator;azienda informatica;^informatic;tecnologia dell'informazione
Artificial Intelligence|intelligenza artificiale
Cybersecurity|sicurezza informatica
Cloud Computing|servizi cloud
Electronics|~elettronica;schede elettroniche;^elettronic;^alimentator;^inverter
Home Appliances|elettrodomestici
Semiconductors|semiconduttori
Telecommunications|telecomunicazioni;fibra ottica;voip;^telecomuni;^telefonia;^centralin;^connettiv
Robotics|robotica;^robotiz
Banking|banca;~banche;istituto di credito;credito cooperativo;^bancari
Payments|!pagamento;!pagamenti;pagamenti digitali;istituto di pagamento
Insurance|~assicurazioni;!assicurazione;~polizze;broker assicurativo;compagnia di assicurazioni;agenzia di assicurazioni;^assicurativ;^assicuratri
Asset Management|gestione del risparmio;gestione patrimoniale;consulenza finanziaria;sgr
Mortgage|~mutui;mediatore creditizio
Lending|prestiti;cessione del quinto
Accounting|~contabilità;revisori legali;consulenza fiscale;commercialisti;^contab;^tributar
Health Care|sanità;!salute;~clinica;centro medico;!assicurazione sanitaria;^ospedal;^fisioter;^poliambul;~sanitario
Medical Devices|dispositivi medici;protesi ortopediche;^elettromed;^biomedical;^protesi
Pharmaceuticals|farmaceutica;~farmacia;farmaci;^farmac
Biotechnology|biotecnologie;terapia genica;^biotecn
Mental Health|psicologia;psicoterapia;^psicolog;^psicoter
Senior Care|casa di riposo;residenza sanitaria assistenziale;assistenza domiciliare
Wellness|!benessere;!centro benessere;^palestr
Veterinary|veterinaria;^veterinar
Dental|studio dentistico;^dentist;^ortodon;^implantolog;^dental
Manufacturing|!industria;conto terzi;^manifattur
Machinery|carrelli elevatori;macchine utensili;macchine automatiche;macchine agricole;macchine per;^metalmecc
Elevators|ascensori
Automotive|concessionaria;carrozzeria;veicoli industriali;officina meccanica;^automobil;^autoveic;^gommist;^elettraut
Aerospace|aerospaziale;^aerospaz;^satellit
Defense|~difesa;forze armate
Chemicals|~chimica;!prodotti chimici;vernici;industria chimica;^chimic;^detergent;^pittur;^vernic
Metals|carpenteria metallica;lavorazione della lamiera;lavorazioni meccaniche;taglio laser;fonderia;acciaierie;carpenteria;torneria;trattamenti superficiali;^pressofus;^lamier;^zincatur;^saldatur
Plastics|materie plastiche;articoli in plastica
Packaging|imballaggi;~imballaggio;scatolificio;^imballag
Printing|stampa digitale;stampa offset;grande formato;tipografia
Paper|~carta
Textiles|~tessuti;^tessil;^tessit;^filat
Batteries|~batterie;batterie al litio
Energy|energia;energia elettrica;luce e gas;!consumi di energia;!efficienza energetica;^energetic
Renewable Energy|rinnovabili;impianti fotovoltaici;impianti solari;pannelli solari;^rinnovabil;^fotovolt;^eolic;^idroelet
Oil and Gas|^petrol
Environmental Services|!ambiente;consulenza ambientale;analisi ambientali;!tutela dell'ambiente;bonifica;società di consulenza ambientale;^bonifiche
Waste Management|rifiuti speciali;^rifiuti;^riciclo;^autospurg;^rottam
Water|servizio idrico
Agriculture|agricoltura;azienda agricola;allevamento;vivaio;^agric;^ortofrutt;^bovin;agricultura
Food and Beverage|~alimentare;~vini;olio extravergine;~caffè;~cantina;pastificio;caseificio;salumificio;vinicola;vitivinicola;vigneti;birrificio;frantoio;torrefazione;conserve;azienda alimentare;acqua minerale;pasta fresca;^prosciutt;^formaggi
Confectionery|dolciaria;^cioccol;^caramell
Construction|edilizia;impresa edile;opere pubbliche;movimento terra;case in legno;impianti elettrici;~edile;~edili;costruzioni generali;general contractor;^costruzioni;^prefabbr;^cartongess;^scavi;^demoliz;^tetti
Civil Engineering|ingegneria civile;progettazione strutturale;direzione lavori;società di ingegneria civile
Architecture|architettura;architetti
Building Materials|materiali edili;^ceramic;^granit;^paviment;^rivestim
Real Estate|immobiliare;~immobili;^immobil;^apparta
Property Management|^condomini
Home Improvement|~ristrutturazione;~ristrutturazioni;porte e finestre;serramenti;infissi;^imbianch;^finestr;^portonc;^piscin
Waterproofing|impermeabilizzazioni
Plumbing|idraulico;^idrotermo;^rubinett;^caldai
Retail|grande distribuzione;~negozi;supermercati;~ferramenta
E-Commerce|negozio online;vendita online;acquista online;store online
Wholesale|~distribuzione;^ingross;^grossist
Fashion|moda;abbigliamento;~scarpe;~borse;calzaturificio;maglificio;sartoria;^camici
Beauty|~bellezza;prodotti di bellezza;centro estetico;parrucchiere;parrucchieri;^cosmet;^profum;^epilaz;^massagg
Restaurants|~ristoranti;ristorazione;trattoria;pizzeria;~ristorante;!ticket restaurant;mense;^ristora;^cucina
Hospitality|agriturismo;bed and breakfast;albergo;alberghi;b&b;villaggio turistico;^alberg;^agritur;^bungalow
Travel|~viaggi;agenzia viaggi;tour operator;^crocier;^turistic;^escursion
Pets|animali domestici
Sports|società sportiva;^sportiv;^pallavol
Furniture|mobili;cucine componibili;~divani;mobilificio;arredamento;arredamenti;arredi;cucine su misura;^camerett;^poltron;^cucine
News|!stampa;!notizie;quotidiano online
Publishing|casa editrice;~libri;editore;^editori
Film|casa di produzione;produzione video;^cinema;documentari
Broadcasting|^televis
Music|^musica;^discograf
Gaming|videogiochi;^videogioc
Marketing|agenzia di marketing;marketing digitale;agenzia seo
Advertising|agenzia pubblicitaria;~pubblicità;^pubblicitar;^insegne;^cartellon
Public Relations|agenzia di comunicazione;comunicazione integrata;relazioni pubbliche;ufficio stampa
Market Research|ricerche di mercato;^sondagg
Design|studio grafico;immagine coordinata;^grafic
Web Development|realizzazione siti;creazione siti;web agency
Professional Services|!servizi
Consulting|!consulenza;consulenza aziendale;consulenza strategica;consulenti di direzione;società di consulenza
Staffing and Recruiting|agenzia per il lavoro;selezione del personale;ricerca e selezione;head hunting
Legal|!diritto;studio legale;~legale;avvocati;diritto civile;!sede legale;avvocato;^avvocat;^notaril
Physical Security|!sicurezza;guardie giurate;vigilanza privata;istituto di vigilanza;porte blindate;^vigilanz;^videosorv;^antifurt;^cassefort
Facilities Services|~pulizie;impresa di pulizie;servizi di pulizia;manutenzione del verde;^pulizi;^sanificaz
Pest Control|disinfestazione;derattizzazione
Payroll|consulenza del lavoro;elaborazione paghe;paghe e contributi
Certification|!certificazione;ente di certificazione
Events|~eventi;organizzazione eventi;eventi aziendali;^congress;^fierist;~matrimoni
Transportation|~trasporto;~trasporti;trasporto merci;trasporto pubblico;autotrasporti;traslochi
Logistics|logistica;operatore logistico;spedizioni internazionali;corriere espresso;spedizioniere;^logistic
Rail|^ferrov
Shipping|compagnia di navigazione;^nautic;^armator
Airlines|compagnia aerea
Education|~scuola;istituto tecnico;asilo nido;scuola dell'infanzia;scuola primaria;scuola paritaria;liceo;^scolastic
Higher Education|università degli studi;~università;ateneo;^universit;^l'universit
Training|!formazione;corsi di formazione;ente di formazione;formazione professionale;formazione aziendale;corsi di
Government|comune di;albo pretorio;!nel comune di;sito istituzionale;portale istituzionale
Nonprofit|~associazione;senza scopo di lucro;~volontariato;onlus;!nostra fondazione;^fondazione
Social Services|cooperativa sociale;servizi educativi
Politics|!politica
Museums|~museo
Research|!ricerca;centro di ricerca
Engineering|~ingegneria;società di ingegneria;studio di ingegneria;studio tecnico;^ingegner
Technology|~tecnologia
`;
