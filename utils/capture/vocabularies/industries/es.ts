/** What Spanish pages call the industries of `en.ts`, by the same marks. */
export const es = `
Software|software a medida;programas de gestión
Information Technology|informática;consultora tecnológica;servicios informáticos;consultora de ti;tecnologias de la informacion
Technology|~tecnología
Artificial Intelligence|inteligencia artificial
Cybersecurity|seguridad informática;^ciber
Electronics|componentes electrónicos;electrónica
Telecommunications|telecomunicaciones;fibra óptica;telefonía;^telecomuni
Robotics|robótica
Financial Services|servicios financieros
Banking|banca;~banco;caja rural;^bancari;bancos
Payments|pasarela de pagos
Insurance|seguro;!seguros;de seguros;seguros de hogar;aseguradora;^asegurador;^corredur;seguro de coche;!aseguradoras;~pólizas
Asset Management|gestora de fondos;fondos de inversión
Venture Capital|capital riesgo
Lending|microcréditos;préstamos rápidos
Accounting|~contabilidad;asesoría fiscal;gestoría;firma de auditoría;auditores;auditoría;^contab;contadores públicos
Health Care|~salud;~hospital;~clínica;sanidad;fisioterapia;^hospitalar;!clínicas;!hospitales;análisis clínicos;grupo de clínicas
Medical Devices|equipos médicos;productos sanitarios
Pharmaceuticals|farmacéutica;laboratorio farmacéutico;~farmacia;^farmac
Biotechnology|biotecnología;^biotec
Mental Health|^psicol
Senior Care|residencias de mayores;ayuda a domicilio
Wellness|gimnasios;~gimnasio
Veterinary|veterinaria;clínica veterinaria;^veterin
Dental|clínica dental;ortodoncia;^odontol
Manufacturing|!industria;!fabricación;fabricante de;^manufact
Machinery|~maquinaria;fabricante de maquinaria;maquinaria industrial
Elevators|ascensores
Automotive|automoción;concesionario;neumáticos;~coches
Aerospace|^aeron
Defense|!defensa;sector de la defensa
Chemicals|~química;industria química;productos químicos;~pinturas
Metals|estructuras metálicas;calderería;!acero;^metalurg;^siderurg;^metalmec;fundición
Mining|minería;~minera;compañía minera
Plastics|inyección de plásticos;~plásticos
Packaging|embalajes;~envases;envases y embalajes;~embalaje
Printing|imprenta
Textiles|textil;^textil;~tejidos;ropa de hogar
Electrical Equipment|material eléctrico;cuadros eléctricos
Energy|energía;energía eléctrica;comercializadora de electricidad;luz y gas
Renewable Energy|placas solares;parques eólicos;^fotovolt;plantas solares
Oil and Gas|hidrocarburos;^petroler
Environmental Services|!medio ambiente;consultoría ambiental
Waste Management|~residuos;reciclaje;chatarra;gestión de residuos;economía circular
Water|!agua;ciclo integral del agua;tratamiento de aguas
Agriculture|agricultura;cooperativa agrícola;^agro;^agric
Food and Beverage|alimentos;~alimentación;aceite de oliva;embutidos;panadería;~bebidas;^cervecer;^alimentari;~vinos;~quesos;~bodega;quesería
Confectionery|chocolates
Fisheries|^pesquer;^acuicul;!pesca
Construction|construcción;constructora;obra civil;obras públicas;^constructor;edificación;casas prefabricadas;excavaciones
Civil Engineering|ingeniería civil
Architecture|~arquitectura;estudio de arquitectura;interiorismo;~arquitectos
Building Materials|materiales de construcción;~hormigón
Real Estate|inmobiliaria;^inmobil;casas en venta
Property Management|administradores de fincas
Home Improvement|~reformas;reformas integrales
Plumbing|^fontaner;^plomer
Retail|!comercio;~supermercados;cadena de supermercados;~ferretería
E-Commerce|tienda online
Wholesale|mayorista;~distribuidora;~distribuidor;^importador
Fashion|moda;~ropa;marca de ropa;~calzado;joyería;zapatos
Beauty|cosmética;~belleza;peluquería
Restaurants|~restaurante;!restaurantes
Hospitality|!hoteles;cadena hotelera;casa rural;^hoteler;!hostelería;apartamentos turísticos
Travel|agencia de viajes;~viajes;~turismo
Pets|tu mascota
Sports|~deporte;~deportes
Furniture|muebles;mobiliario
News|!noticias;diario digital;periódico
Publishing|~editorial
Film|~cine;productora audiovisual
Broadcasting|~televisión;~radio;^emisora
Music|!música
Gaming|videojuegos
Marketing|marketing digital;agencia de marketing
Advertising|~publicidad;agencia de publicidad;^publicitari
Public Relations|relaciones públicas;!comunicación;agencia de comunicación
Market Research|investigación de mercados;estudios de mercado
Design|!diseño
Web Development|páginas web
Professional Services|!servicios
Consulting|~consultoría;~consultora;consultoría estratégica
Human Resources|recursos humanos;consultora de recursos humanos;rrhh;rr.hh;servicios de recursos humanos
Staffing and Recruiting|reclutamiento;trabajo temporal;selección de personal
Outsourcing|~externalización
Legal|abogados;bufete;!aviso legal;^abogad
Physical Security|!seguridad;seguridad privada;empresa de seguridad;alarmas;cerrajeros
Facilities Services|~limpieza;empresa de limpieza;limpieza de oficinas
Pest Control|control de plagas
Payroll|externalización de nóminas
Certification|entidad de certificación;inspección técnica
Events|~eventos;organización de eventos
Transportation|transportes;autobuses;mudanzas;~transporte
Logistics|logística;operador logístico;paquetería;agencia de aduanas;^logistic
Rail|^ferrocarr;^ferrovi;~trenes;fabricante de trenes
Shipping|^navier;^astiller
Airlines|aerolínea;^aeroline
Education|~colegio;~escuela;educación
Higher Education|~universidad;^universid;escuela de negocios
EdTech|aprendizaje en línea
Training|formación;formación profesional;centro de formación;autoescuela
Government|~ayuntamiento;municipalidad;^ayuntam;!ayuntamientos
Nonprofit|ong;sin ánimo de lucro;!fundación;!asociación
Social Services|atención a personas con discapacidad
Museums|~museo
Research|investigación;centro de investigación
Engineering|~ingeniería;^ingenier
`;
