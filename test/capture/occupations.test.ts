/** Occupations as job centres list them, from the desk to the building site: the grammar has to know each as a role. */
import { describe, expect, test } from 'vitest';
import { learn, speak } from '../../utils/capture/languages.ts';
import { ALL_LANGUAGES } from '../../utils/capture/speak-all.ts';
import { roleOfLine } from '../../utils/capture/titles/line-role.ts';

const OCCUPATIONS: Record<string, string> = {
  en: `
    Registered Nurse | Warehouse Operative | Store Manager | Line Cook | Sous Chef | Bartender | Barista
    Dental Hygienist | Physical Therapist | Occupational Therapist | Phlebotomist | Welder | CNC Machinist
    Forklift Operator | Truck Driver | Delivery Driver | Electrician | Plumber | HVAC Technician
    Maintenance Technician | Paralegal | Litigation Associate | Bookkeeper | Payroll Specialist | Controller
    Underwriter | Claims Adjuster | Actuary | Loan Officer | Bank Teller | Financial Planner | Wealth Advisor
    Tax Accountant | Auditor | Statistician | Data Steward | Scrum Master | Product Owner | Solutions Architect
    QA Tester | Release Train Engineer | Site Reliability Engineer | Game Designer | 3D Artist | Animator
    Copywriter | Content Strategist | SEO Specialist | PPC Manager | Social Media Manager | Community Manager
    Brand Ambassador | Event Planner | Videographer | Photographer | Journalist | Editor-in-Chief | Translator
    Interpreter | Teacher | Lecturer | Professor | Postdoctoral Researcher | Lab Technician | Chemist
    Microbiologist | Geologist | Surveyor | Urban Planner | Architect | Interior Designer
    Construction Superintendent | Foreman | Carpenter | Roofer | Painter | Landscaper | Groundskeeper | Janitor
    Housekeeper | Concierge | Front Desk Agent | Flight Attendant | Dispatcher | Logistics Coordinator
    Category Manager | Merchandiser | Cashier | Sales Associate | Account Executive | SDR | BDR
    Customer Success Manager | Implementation Consultant | Technical Writer | Support Engineer | Help Desk Analyst
    Network Administrator | Penetration Tester | Security Analyst | GRC Manager | Compliance Officer
    Data Protection Officer | General Counsel | Company Secretary | Chief of Staff | Executive Assistant
    Office Manager | Receptionist | Talent Acquisition Partner | HR Business Partner | People Operations Generalist
    Nanny | Caregiver | Social Worker | Psychologist | Veterinarian | Vet Tech | Pharmacist | Radiologist | Surgeon
    Anesthesiologist | Paramedic | Firefighter | Police Officer | Security Guard | Lifeguard | Personal Trainer
    Yoga Instructor | Hairdresser | Beautician | Baker | Farm Worker | Agronomist | Quant Trader | Portfolio Manager
    Investment Banking Analyst | Fund Accountant | Prompt Engineer | MLOps Engineer | Applied Scientist
    Technical Program Manager | Hardware Engineer | ASIC Design Engineer | Mechanical Engineer | Process Engineer
    Quality Inspector | Production Supervisor | Plant Manager | Safety Officer | EHS Specialist | Assembler
    Picker Packer | Crew Member | Team Member | Shift Leader | Waiter | Waitress | Sommelier | Grant Writer
    Program Officer | Policy Advisor | Librarian | Curator`,
  de: `
    Krankenpfleger | Pflegefachkraft | Altenpfleger (m/w/d) | Medizinische Fachangestellte | Zahnarzthelferin
    Steuerfachangestellte | Rechtsanwaltsfachangestellte | Bankkaufmann | Industriekaufmann | Bürokauffrau
    Kaufmännischer Angestellter | Kaufm. Angestellte | Lagermitarbeiter | Staplerfahrer | Berufskraftfahrer
    LKW-Fahrer | Zusteller | Postbote | Straßenbauer | Vorarbeiter | Dachdecker | Fliesenleger
    Anlagenmechaniker SHK | Elektroniker für Betriebstechnik | Zerspanungsmechaniker | Industriemechaniker
    Werkzeugmacher | Maschinenbediener | Maschinenführer | Produktionshelfer | Schichtleiter | Qualitätsprüfer
    Papiertechnologe/-in | Verfahrenstechnologe | Konditor | Aushilfe | Küchenhilfe | Fleischereifachverkäufer
    Restaurantfachmann | Servicekraft | Küchenhilfe | Reinigungskraft | Hausmeister | Landwirt | Forstwirt
    Betriebswirt | Fachwirt | Friseurin | Kosmetikerin | Sozialpädagoge | Sozialarbeiter | Erzieherin
    Heilerziehungspfleger | Logopäde | Ergotherapeut | Physiotherapeut | Assistenzarzt | Oberarzt | Chefarzt
    Facharzt für Innere Medizin | Zahntechniker | Augenoptiker | Hörakustiker | PTA | MTA | MFA | Steuerberater
    Wirtschaftsprüfer | Rechtsanwalt | Volljurist | Notarfachangestellte | Controller | Bilanzbuchhalter
    Lohnbuchhalter | Personalreferent | Personalsachbearbeiter | Recruiter | Vertriebsmitarbeiter im Außendienst
    Key Account Manager | Verkaufsberater | Filialleiter | Kundenberater | Callcenter-Agent | Softwareentwickler
    Fachinformatiker Systemintegration | IT-Administrator | Datenbankadministrator | Projektleiter Bau | Bauleiter
    Bauingenieur | Architektin | Technischer Zeichner | Bauzeichner | Vermessungstechniker | Statiker
    Elektroingenieur | Konstrukteur | Mechatroniker | KFZ-Mechatroniker | Fahrzeuglackierer | Serviceberater
    Teiledienstleiter | Disponent | Speditionskaufmann | Einkäufer | Arbeitsvorbereiter | Werkstudent Marketing
    Praktikant Vertrieb | Auszubildender zum Kaufmann | Sekretärin | Empfangsmitarbeiter | Teamassistenz
    Geschäftsführender Gesellschafter | Prokuristin | Vorstandsmitglied | Leiter Finanzen | Bereichsleiter Vertrieb
    Abteilungsleitung Einkauf | Wissenschaftliche Mitarbeiterin | Dozent | Lehrkraft für Mathematik | Tierarzt
    Tiermedizinische Fachangestellte | Hauswirtschafterin | Betreuungskraft | Pflegedienstleitung
    Einrichtungsleitung | Wundmanager | Praxisanleiter | Psychologin | Biologin | Pädagogin | Heilpädagogin
    Sozialpädagoginnen | MedienpädagogIn`,
  fr: `
    Directeur Général | Directrice financière | Responsable des achats | Responsable RH | Chargé de recrutement
    Chargée de communication | Chef de projet digital | Cheffe de produit | Assistant commercial
    Assistante de direction | Secrétaire médicale | Comptable | Aide-comptable | Expert-comptable
    Contrôleur de gestion | Commercial sédentaire | Technico-commercial | Vendeur en magasin | Conseiller clientèle
    Téléconseiller | Développeur web | Ingénieur logiciel | Administrateur systèmes | Technicien de maintenance
    Technicien support | Électricien | Plombier-chauffagiste | Menuisier | Maçon | Couvreur | Peintre en bâtiment
    Conducteur de travaux | Chef de chantier | Conducteur d'engins | Livreur | Cariste | Préparateur de commandes
    Magasinier | Agent de production | Opérateur de production | Soudeur | Usineur | Infirmier | Aide-soignante
    Médecin généraliste | Pharmacien | Kinésithérapeute | Sage-femme | Orthophoniste | Psychologue
    Éducateur spécialisé | Auxiliaire de vie | Professeur des écoles | Formateur | Cuisinier | Serveur | Boulanger
    Pâtissier | Coiffeuse | Esthéticienne | Agent d'entretien | Agent de sécurité | Gardien | Juriste | Avocat
    Notaire | Graphiste | Rédacteur | Journaliste | Traducteur | Architecte | Géomètre | Urbaniste | Paysagiste
    Jardinier | Ouvrier agricole | Vétérinaire | Chercheur | Doctorant | Stagiaire marketing
    Alternant communication | Animateur | Directeur adjoint | Gérant | Fondatrice | Co-fondateur | Président
    Chargé de mission biodiversité | Garde technicien | Naturaliste | Médiateur | Bibliothécaire`,
  es: `
    Director General | Gerente de ventas | Jefe de proyecto | Jefa de compras | Responsable de marketing
    Analista de datos | Desarrollador web | Ingeniero de software | Programador | Administrador de sistemas
    Técnico de mantenimiento | Electricista | Fontanero | Carpintero | Albañil | Soldador | Operario de producción
    Mozo de almacén | Carretillero | Conductor | Repartidor | Transportista | Enfermera | Médico
    Auxiliar de enfermería | Farmacéutico | Fisioterapeuta | Psicólogo | Trabajador social | Profesor | Maestra
    Educador infantil | Cocinero | Camarero | Panadero | Peluquera | Limpiadora | Vigilante de seguridad
    Guardia de seguridad | Conserje | Recepcionista | Secretaria | Auxiliar administrativo | Contable | Contador
    Asesor comercial | Asesor fiscal | Ejecutivo de cuentas | Vendedor | Dependienta | Cajero | Teleoperador
    Agente de atención al cliente | Consultor | Abogado | Notario | Periodista | Redactor | Diseñador gráfico
    Arquitecto | Delineante | Topógrafo | Jardinero | Agrónomo | Veterinario | Investigador | Becario | Practicante
    Fundador | Socio director | Presidenta | Subdirector | Coordinadora académica | Supervisor de planta
    Encargado de tienda | Community manager | Reclutador | Nutricionista | Odontólogo | Kinesiólogo
    Prevencionista de riesgos | Jefe de obra | Maestro de obra | Bodeguero | Prevencionista | Chofer`,
  pt: `
    Diretor Executivo | Gerente comercial | Coordenador de marketing | Analista financeiro
    Assistente administrativo | Auxiliar de produção | Auxiliar de limpeza | Operador de máquinas
    Operador de empilhadeira | Desenvolvedor | Programador | Engenheiro civil | Engenheira de software
    Técnico em segurança do trabalho | Eletricista | Encanador | Pedreiro | Soldador | Mecânico | Motorista
    Motoboy | Entregador | Estoquista | Almoxarife | Conferente | Enfermeiro | Técnica de enfermagem | Médico
    Farmacêutica | Dentista | Fisioterapeuta | Psicóloga | Nutricionista | Professor | Pedagoga | Cuidador
    Cozinheiro | Garçom | Padeiro | Açougueiro | Confeiteira | Cabeleireiro | Manicure | Faxineira | Zelador
    Porteiro | Vigilante | Recepcionista | Secretária | Contador | Contabilista | Auditor | Advogado
    Assessor jurídico | Vendedor externo | Representante comercial | Promotor de vendas | Atendente
    Operador de telemarketing | Consultor de vendas | Comprador | Jornalista | Redatora | Designer gráfico
    Arquiteta | Agrônomo | Veterinária | Tratorista | Pesquisador | Estagiário | Jovem aprendiz | Sócio-fundador
    Presidente | Supervisor de loja | Encarregado | Líder de produção | Chefe de cozinha | Repositor | Balconista
    Montador | Torneiro mecânico | Costureira`,
  it: `
    Amministratore delegato | Direttore generale | Responsabile vendite | Responsabile acquisti | Capo cantiere
    Project manager | Impiegato amministrativo | Contabile | Commercialista | Addetto alle vendite | Commesso
    Agente di commercio | Consulente commerciale | Sviluppatore software | Programmatore | Sistemista
    Ingegnere meccanico | Progettista | Disegnatore CAD | Tecnico manutentore | Elettricista | Idraulico | Falegname
    Muratore | Saldatore | Tornitore | Operaio | Operatore CNC | Magazziniere | Mulettista | Autista | Corriere
    Infermiere | Medico | OSS | Farmacista | Fisioterapista | Psicologo | Educatore | Insegnante | Docente | Cuoco
    Cameriere | Barista | Panettiere | Pasticcere | Parrucchiera | Estetista | Addetto pulizie | Guardia giurata
    Receptionist | Segretaria | Assistente di direzione | Avvocato | Notaio | Giornalista | Redattore | Grafico
    Architetto | Geometra | Agronomo | Veterinario | Ricercatore | Stagista | Tirocinante | Apprendista
    Socio fondatore | Presidente | Vicepresidente | Titolare | Montatore | Verniciatore | Perito industriale
    Export manager`,
  nl: `
    Algemeen directeur | Verkoopleider | Accountmanager | Projectleider | Projectmanager bouw | Teamleider
    Administratief medewerker | Boekhouder | Accountant | Financieel adviseur | Assistent-accountant
    Salarisadministrateur | Inkoper | Verkoopmedewerker | Winkelmedewerker | Verkoopadviseur | Vertegenwoordiger
    Klantenservicemedewerker | Softwareontwikkelaar | Programmeur | Systeembeheerder | Werkvoorbereider | Uitvoerder
    Monteur | Servicemonteur | Elektromonteur | Loodgieter | Timmerman | Metselaar | Schilder | Stukadoor | Lasser
    Machinebediener | Productiemedewerker | Magazijnmedewerker | Heftruckchauffeur | Vrachtwagenchauffeur
    Chauffeur | Bezorger | Koerier | Verpleegkundige | Verzorgende IG | Huisarts | Apotheker | Fysiotherapeut
    Tandarts | Psycholoog | Begeleider | Maatschappelijk werker | Leraar | Docent | Pedagogisch medewerker | Kok
    Kapper | Schoonmaker | Huishoudelijke hulp | Beveiliger | Receptionist | Secretaresse | Directiesecretaresse
    Jurist | Advocaat | Notaris | Journalist | Redacteur | Vormgever | Architect | Constructeur | Tekenaar
    Hovenier | Dierenarts | Onderzoeker | Stagiair | Leerling monteur | Oprichter | Eigenaar | Bestuurder
    Voorzitter | Beleidsmedewerker | Adviseur duurzaamheid | Planner | Logistiek medewerker | Bouwkundig tekenaar`,
  no: `
    Administrerende direktør | Daglig leder | Salgssjef | Selger | Butikkmedarbeider | Utvikler | Systemutvikler
    Ingeniør | Prosjektleder | Regnskapsfører | Økonomisjef | Kontorassistent | Sykepleier | Lege | Vernepleier
    Hjelpepleier | Lærer | Barnehagelærer | Elektriker | Rørlegger | Snekker | Tømrer | Sveiser | Sjåfør
    Lagermedarbeider | Kokk | Servitør | Renholder | Frisør | Vekter | Advokat | Journalist | Arkitekt | Rådgiver
    Konsulent | Forsker | Verkställande direktör | Säljare | Utvecklare | Projektledare | Ekonomiassistent
    Sjuksköterska | Läkare | Undersköterska | Lärare | Förskollärare | Snickare | Målare | Svetsare
    Lastbilschaufför | Lagerarbetare | Kock | Servitris | Städare | Redovisningsekonom | Direktør | Salgschef
    Sælger | Udvikler | Projektleder | Bogholder | Sygeplejerske | Læge | Pædagog | Tømrer | Chauffør
    Lagermedarbejder | Tjener | Rengøringsassistent | Revisor | Konsulent`,
  cs: `
    Generální ředitel | Jednatel | Obchodní zástupce | Obchodník | Prodavač | Pokladní | Vedoucí prodejny
    Projektový manažer | Účetní | Mzdová účetní | Ekonom | Asistentka | Recepční | Personalista | Programátor
    Vývojář | Správce sítě | Technik | Servisní technik | Elektrikář | Instalatér | Truhlář | Zedník | Tesař
    Svářeč | Soustružník | Obráběč kovů | Seřizovač | Operátor výroby | Dělník | Skladník | Řidič | Řidič kamionu
    Kurýr | Zdravotní sestra | Lékař | Lékárník | Fyzioterapeut | Učitel | Kuchař | Číšník | Pekař | Kadeřnice
    Uklízečka | Ostraha | Právník | Advokát | Novinář | Grafik | Architekt | Stavbyvedoucí | Rozpočtář | Konstruktér
    Mistr výroby | Nákupčí | Dispečer | Zakladatel | Ředitelka | Předseda představenstva | Makléř | Poradce
    Stážista | Brigádník | Frontend vývojář | Analytik | Tester | Konzultant`,
};

learn(ALL_LANGUAGES);

describe.each(Object.entries(OCCUPATIONS))('occupations in %s', (language, list) => {
  test('are roles', () => {
    speak(language);
    const unknown = list
      .trim()
      .split(/ \| |\n\s+/)
      .filter((line) => (roleOfLine(line, '', language)?.strength ?? 0) < 0.6);
    expect(unknown).toEqual([]);
  });
});
