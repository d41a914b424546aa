/** What Italian pages call the industries of `en.ts`, by the same marks. */
export const it = `
Software|software gestionali;software gestionale;sviluppo software;soluzioni software
Information Technology|informatica;tecnologia dell'informazione;servizi informatici;consulenza informatica;infrastrutture informatiche;system integrator;azienda informatica;^informatic
Technology|~tecnologia
Artificial Intelligence|intelligenza artificiale;~ia
Analytics|analisi dei dati
Cybersecurity|sicurezza informatica;^cybersic
Cloud Computing|servizi cloud
Electronics|~elettronica;elettronica industriale;schede elettroniche;componenti elettronici;!fattura elettronica;!posta elettronica;^elettronic;^alimentator;^inverter
Home Appliances|elettrodomestici
Semiconductors|semiconduttori;^microelettr
Telecommunications|telecomunicazioni;fibra ottica;telefonia mobile;voip;^telecomuni;^telefonia;^centralin;^connettiv
Robotics|robotica;^robotiz
Geospatial|rilievi topografici;^cartogr;^topogr
Financial Services|servizi finanziari;~finanza;recupero crediti;società finanziaria;gruppo finanziario
Banking|banca;~banche;servizi bancari;istituto di credito;cassa di risparmio;credito cooperativo;^bancari
Payments|!pagamento;!pagamenti;pagamenti digitali;pagamenti elettronici;sistemi di pagamento;istituto di pagamento
Insurance|~assicurazioni;!assicurazione;~polizze;compagnia di assicurazione;broker assicurativo;compagnia di assicurazioni;agenzia di assicurazioni;compagnia assicurativa;^assicurativ;^assicuratri
Asset Management|gestione del risparmio;risparmio gestito;gestione patrimoniale;consulenza finanziaria;sgr
Venture Capital|capitale di rischio;fondo di investimento;fondi di investimento
Mortgage|~mutui;mediatore creditizio
Lending|prestiti;cessione del quinto;credito al consumo
Accounting|~contabilità;revisori legali;revisione contabile;consulenza fiscale;servizi contabili;commercialista;commercialisti;^contab;^tributar
Health Care|sanità;!salute;servizi sanitari;assistenza sanitaria;casa di cura;~clinica;centro medico;medicina estetica;analisi cliniche;!assicurazione sanitaria;^ospedal;^medicin;^fisioter;^poliambul;^chirurg;^oculist;~sanitario
Digital Health|telemedicina;sanità digitale
Medical Devices|dispositivi medici;apparecchiature medicali;protesi ortopediche;^elettromed;^biomedical;^medicali;^protesi
Pharmaceuticals|farmaceutica;~farmacia;farmaci;^farmac;^medicinal
Biotechnology|biotecnologie;terapia genica;^biotecn
Life Sciences|scienze della vita
Mental Health|psicologia;psicoterapia;^psicolog;^psicoter;^psichiatr
Senior Care|casa di riposo;residenza sanitaria assistenziale;rsa;assistenza domiciliare;assistenza agli anziani;residenza per anziani;residenze per anziani
Wellness|!benessere;!centro benessere;^palestr
Veterinary|veterinaria;veterinario;^veterinar
Dental|studio dentistico;dentista;^dentist;^odonto;^ortodon;^implantolog;^dental
Manufacturing|!industria;industria manifatturiera;produzione industriale;conto terzi;^manifattur
Machinery|macchine utensili;macchine automatiche;macchine agricole;macchine per;impianti industriali;automazione industriale;^macchinari;^metalmecc;costruzioni meccaniche
Elevators|ascensori;!ascensore
Automotive|concessionaria;~automobili;auto usate;carrozzeria;ricambi auto;veicoli industriali;pneumatici;autocarrozzeria;autoricambi;officina meccanica;^automobil;^autoveic;^gommist;^elettraut
Aerospace|aeronautica;aerospaziale;^aerospaz;^satellit
Defense|~difesa;difesa e spazio;forze armate;^militar
Chemicals|~chimica;!prodotti chimici;vernici;industria chimica;azienda chimica;^chimic;^petrolchim;^detergent;^pittur;^vernic
Metals|carpenteria metallica;lavorazione della lamiera;lavorazioni meccaniche;meccanica di precisione;taglio laser;~acciaio;minerali e metalli;fonderia;acciaierie;acciaieria;carpenteria;torneria;trattamenti superficiali;^siderurg;^metallur;^pressofus;^lamier;^zincatur;^saldatur;^galvanic
Mining|^minerari
Materials|materiali compositi
Plastics|materie plastiche;stampaggio plastica;articoli in plastica
Packaging|imballaggi;~imballaggio;scatolificio;^imballag
Printing|stampa digitale;stampa offset;arti grafiche;grande formato;tipografia;^serigraf;^litograf
Paper|~carta;cartiera;segheria;^cartotec;^legname
Textiles|~tessuti;^tessil;^tessit;^filat
Electrical Equipment|materiale elettrico;quadri elettrici;apparecchiature elettriche;^elettromecc
Batteries|~batterie;batterie al litio;sistemi di accumulo
Energy|~energia;energia elettrica;luce e gas;servizi energetici;!consumi di energia;efficientamento energetico;!efficienza energetica;^energetic
Renewable Energy|rinnovabili;impianti fotovoltaici;energia solare;impianti solari;~idrogeno;pannelli solari;^rinnovabil;^fotovolt;^eolic;^idroelet;^geoterm
Oil and Gas|prodotti petroliferi;~carburanti;^petrol;^idrocarb
Nuclear|energia nucleare;^nuclear
Utilities|multiutility
Environmental Services|!ambiente;consulenza ambientale;analisi ambientali;!tutela dell'ambiente;bonifica;società di consulenza ambientale;^bonifiche
Sustainability|!sostenibilità;decarbonizzazione
Waste Management|rifiuti speciali;gestione dei rifiuti;smaltimento rifiuti;raccolta differenziata;igiene urbana;^rifiuti;^riciclo;^riciclag;^autospurg;^rottam
Water|servizio idrico;trattamento acque;^acquedott;^depuraz
Agriculture|agricoltura;azienda agricola;società agricola;cooperativa agricola;allevamento;vivai;vivaio;ortofrutta;^agric;^ortofrutt;^florovi;^zootec;^sementi;^mangim;^bovin;^ortagg;^frutta
AgTech|agricoltura di precisione
Food and Beverage|~alimentare;prodotti alimentari;alimenti e bevande;~vini;olio extravergine;acque minerali;~caffè;~cantina;pastificio;panificio;pasticceria;caseificio;salumificio;salumi;vinicola;vitivinicola;vigneti;birrificio;distilleria;frantoio;torrefazione;gelateria;macelleria;molino;conserve;agroalimentare;azienda alimentare;acqua minerale;pasta fresca;formaggi;^agroalim;^casear;^prosciutt;^formaggi;^confettur
Food Delivery|consegna pasti;cibo a domicilio
Confectionery|dolciaria;dolciario;^cioccol;^caramell
Fisheries|prodotti ittici;^ittic;^acquacolt
Construction|edilizia;impresa edile;impresa di costruzioni;opere pubbliche;movimento terra;case in legno;impianti elettrici;~edile;~edili;costruzioni edili;costruzioni generali;general contractor;^costruzioni;^prefabbr;^elettricist;^cartongess;^scavi;^demoliz;^tetti
Civil Engineering|ingegneria civile;progettazione strutturale;direzione lavori;servizi di ingegneria;società di ingegneria civile;^geotec
Architecture|architettura;architetto;architetti
Building Materials|materiali edili;materiali da costruzione;marmi;marmo;^calcestruz;^cement;^lateriz;^ceramic;^granit;^paviment;^rivestim
Real Estate|immobiliare;~immobili;^immobil;^apparta
Property Management|amministrazione condominiale;gestione immobiliare;^condomini
Home Improvement|~ristrutturazione;~ristrutturazioni;porte e finestre;fai da te;falegnameria;serramenti;infissi;^imbianch;^finestr;^portonc;^caminett;^piscin
Waterproofing|impermeabilizzazioni;impermeabilizzazione
Plumbing|impianti idraulici;termoidraulica;idraulico;^idrotermo;^rubinett;^caldai
Retail|~commercio;commercio al dettaglio;grande distribuzione;~negozi;supermercati;~ferramenta;^ipermerc
E-Commerce|commercio elettronico;negozio online;vendita online;acquista online;store online;negozi online
Wholesale|all'ingrosso;import-export;~distribuzione;^ingross;^grossist;^importat;^distributor
Consumer Goods|beni di consumo;largo consumo;~giocattoli
Consumer Services|servizi alla persona;onoranze funebri;lavanderia
Fashion|moda;abbigliamento;~scarpe;~gioielli;~borse;beni di lusso;calzaturificio;calzature;maglificio;pelletteria;gioielleria;oreficeria;sartoria;^occhial;^camici
Beauty|~bellezza;prodotti di bellezza;centro estetico;parrucchiere;parrucchieri;estetista;^cosmet;^profum;^epilaz;^massagg
Restaurants|~ristoranti;ristorazione;trattoria;pizzeria;~ristorante;!ticket restaurant;!buoni pasto;osteria;mense;^ristora;^enotec;^cucina
Hospitality|agriturismo;case vacanza;bed and breakfast;campeggio;ostello;albergo;alberghi;b&b;villaggio turistico;villaggi turistici;^alberg;^agritur;^bungalow
Travel|~turismo;~viaggi;agenzia viaggi;tour operator;^crocier;^turistic;^escursion
Pets|animali domestici;toelettatura;cani e gatti
Sports|articoli sportivi;società sportiva;^sportiv;^pallavol;^pallacan
Furniture|mobili;cucine componibili;~divani;materassi;mobilificio;arredamento;arredamenti;arredi;cucine su misura;^camerett;^poltron;^materass;^cucine
Media and Entertainment|gruppo media;^audiovis
Entertainment|intrattenimento;~spettacoli;~teatro;parco divertimenti;gioco d'azzardo;^teatr;spettacolo dal vivo
News|!stampa;!notizie;quotidiano online;testata giornalistica;agenzia di stampa;quotidiano di;~giornale;^giornalist
Publishing|casa editrice;~libri;~edizioni;^fumett;editore;^editori
Film|casa di produzione;produzione video;^cinema;documentari
Broadcasting|~radio;^emittent;^televis;^radiofon
Music|strumenti musicali;^musica;^discograf;^orchestr;^concerti
Gaming|videogiochi;^videogioc
Marketing|agenzia di marketing;marketing digitale;web marketing;agenzia seo
Advertising|agenzia pubblicitaria;servizi pubblicitari;~pubblicità;^pubblicitar;^insegne;^cartellon
Public Relations|agenzia di comunicazione;comunicazione integrata;relazioni pubbliche;pubbliche relazioni;ufficio stampa
Market Research|ricerche di mercato;^sondagg
Design|studio grafico;immagine coordinata;studio di design;^grafic
Web Development|realizzazione siti;creazione siti;sviluppo web;web agency
Professional Services|!servizi;servizi alle imprese;^traduzion
Consulting|!consulenza;consulenza aziendale;consulenza strategica;consulenza di direzione;consulenti di direzione;società di consulenza;consulenza organizzativa;consulenza direzionale;consulenza alle imprese;consulenza d'impresa
Human Resources|risorse umane;consulenza hr
Staffing and Recruiting|agenzia per il lavoro;selezione del personale;ricerca e selezione;fornitura di personale;somministrazione di lavoro;head hunting;^interinal
Outsourcing|call center;^esternalizz
Legal|!diritto;studio legale;~legale;servizi legali;avvocati;diritto civile;!sede legale;!rappresentante legale;notaio;avvocato;^avvocat;^notaril
Procurement|!acquisti;centrale acquisti
Physical Security|!sicurezza;guardie giurate;servizi di sicurezza;sistemi di sicurezza;vigilanza privata;istituto di vigilanza;porte blindate;^vigilanz;^videosorv;^antifurt;^antincend;^investigat;^cassefort
Facilities Services|~pulizie;impresa di pulizie;servizi di pulizia;multiservizi;manutenzione del verde;^pulizi;^sanificaz;^giardinag
Pest Control|disinfestazione;disinfestazioni;derattizzazione
Payroll|consulenza del lavoro;elaborazione paghe;paghe e contributi
Certification|!certificazione;ente di certificazione;organismo di certificazione
Events|~eventi;organizzazione eventi;eventi aziendali;^congress;^fierist;~matrimoni
Transportation|~trasporto;~trasporti;trasporto merci;trasporto pubblico;trasporti e logistica;trasporti internazionali;noleggio con conducente;taxi;autotrasporti;autotrasporto;traslochi;autonoleggio;^autolin
Logistics|logistica;operatore logistico;spedizioni internazionali;corriere espresso;spedizioniere;spedizionieri;^logistic;^magazzinag
Rail|ferroviario;ferroviaria;ferrovie;^ferrov
Shipping|compagnia di navigazione;cantiere navale;^marittim;^nautic;^armator;^traghett
Fleet Management|noleggio a lungo termine;gestione flotte
Ride Hailing|car sharing
Airlines|compagnia aerea
Education|!istruzione;~scuola;istituto comprensivo;istituto tecnico;asilo nido;scuola dell'infanzia;istruzione primaria e secondaria;autoscuola;scuola primaria;scuola paritaria;liceo;^scolastic
Higher Education|università degli studi;istruzione superiore;~università;ateneo;politecnico;corsi di laurea;^universit;^l'universit
EdTech|formazione online;corsi online
Training|!formazione;corsi di formazione;ente di formazione;formazione professionale;formazione aziendale;formazione e coaching;corsi di
Government|comune di;pubblica amministrazione;ente pubblico;enti locali;amministrazione comunale;albo pretorio;settore pubblico;!nel comune di;sito istituzionale;portale istituzionale;^minister;^prefettur
Nonprofit|~associazione;senza scopo di lucro;no profit;~volontariato;onlus;ong;terzo settore;cooperazione internazionale;!nostra fondazione;^fondazione;^umanitar;^beneficenz
Social Services|servizi sociali;cooperativa sociale;servizi educativi;inclusione sociale
Politics|partito politico;!politica
Museums|~museo;~musei;galleria d'arte;^museal
Research|!ricerca;ricerca scientifica;centro di ricerca;istituto di ricerca;ente di ricerca;!ricerca e sviluppo
Engineering|~ingegneria;società di ingegneria;studio di ingegneria;studio tecnico;^ingegner
`;
