/** What Spanish pages call the industries of `en.ts`, by the same marks. */
export const es = `
Software|desarrollo de software;software a medida;programas de gestión
Information Technology|tecnologías de la información;informática;consultora tecnológica;servicios informáticos;consultora de ti
Technology|!tecnología
Artificial Intelligence|inteligencia artificial
Cybersecurity|ciberseguridad;seguridad informática;^ciber
Electronics|componentes electrónicos;!electrónica
Home Appliances|~electrodomésticos
Semiconductors|semiconductores
Telecommunications|telecomunicaciones;fibra óptica;telefonía;^telecomuni
Robotics|robótica
Financial Services|servicios financieros;~finanzas;entidad financiera
Banking|banca;~banco;caja rural;^bancari;!bancos
Payments|pasarela de pagos;soluciones de pago
Insurance|!seguro;!seguros;de seguros;!compañías de seguros;seguros de vida;seguros de hogar;aseguradora;^asegurador;^corredur;seguro de coche;!aseguradoras;~pólizas
Asset Management|gestora de fondos;gestión de activos;fondos de inversión
Venture Capital|capital riesgo
Lending|préstamos personales;microcréditos;préstamos rápidos
Accounting|~contabilidad;asesoría fiscal;gestoría;firma de auditoría;^contab;contadores públicos
Health Care|!salud;~hospital;~clínica;centro médico;servicios de salud;sanidad;fisioterapia;^hospitalar;!clínicas;!hospitales;análisis clínicos;grupo de clínicas
Medical Devices|dispositivos médicos;equipos médicos;productos sanitarios
Pharmaceuticals|farmacéutica;laboratorio farmacéutico;~farmacia;^farmac
Biotechnology|biotecnología;^biotec
Mental Health|salud mental;^psicol
Senior Care|residencias de mayores;residencia de ancianos;ayuda a domicilio;tercera edad
Wellness|gimnasios;~gimnasio
Veterinary|veterinaria;clínica veterinaria;^veterin
Dental|clínica dental;ortodoncia;^odontol
Manufacturing|!industria;!fabricación;fabricante de;^manufact
Machinery|~maquinaria;fabricante de maquinaria;maquinaria industrial
Elevators|ascensores
Automotive|automoción;automotriz;concesionario;taller mecánico;autopartes;neumáticos;~coches
Aerospace|aeronáutica;aeroespacial;^aeron
Defense|!defensa;sector de la defensa
Chemicals|~química;industria química;productos químicos;~pinturas
Metals|estructuras metálicas;calderería;!acero;^metalurg;^siderurg;^metalmec;fundición
Mining|minería;~minera;compañía minera
Plastics|inyección de plásticos;~plásticos
Packaging|embalajes;~envases;envases y embalajes;~embalaje
Printing|imprenta;artes gráficas
Textiles|textil;^textil;~tejidos;ropa de hogar
Electrical Equipment|material eléctrico;cuadros eléctricos
Energy|!energía;energía eléctrica;sector energético;comercializadora de electricidad;luz y gas
Renewable Energy|energías renovables;energía solar;placas solares;parques eólicos;^fotovolt;plantas solares;paneles solares
Oil and Gas|petróleo;hidrocarburos;^petroler
Environmental Services|!medio ambiente;consultoría ambiental
Waste Management|~residuos;gestión de residuos;~reciclaje;chatarra
Water|!agua;ciclo integral del agua;tratamiento de aguas;agua potable
Agriculture|agricultura;ganadería;agronegocio;cooperativa agrícola;hortofrutícola;^agro;^agric
Food and Beverage|~alimentos;~alimentación;alimentos y bebidas;productos alimenticios;aceite de oliva;embutidos;productos cárnicos;panadería;~bebidas;^cervecer;^alimentari;~vinos;~quesos;~bodega;quesería
Confectionery|chocolates;pastelería
Fisheries|^pesquer;^acuicul;!pesca
Construction|~construcción;constructora;obra civil;obras públicas;^constructor;edificación;casas prefabricadas;excavaciones
Civil Engineering|ingeniería civil
Architecture|~arquitectura;estudio de arquitectura;interiorismo;~arquitectos
Building Materials|materiales de construcción;~hormigón;~cemento;puertas y ventanas
Real Estate|inmobiliaria;bienes raíces;~inmuebles;^inmobil;casas en venta
Property Management|administración de fincas;administradores de fincas
Home Improvement|~reformas;reformas integrales;remodelaciones
Plumbing|^fontaner;^plomer
Retail|!comercio;~supermercados;cadena de supermercados;~ferretería
E-Commerce|comercio electrónico;tienda online;!nuestra tienda online
Wholesale|mayorista;~distribuidora;~distribuidor;^importador
Consumer Goods|gran consumo
Fashion|moda;~ropa;marca de ropa;~calzado;joyería;zapatos
Beauty|cosmética;cosméticos;~belleza;peluquería;perfumería
Restaurants|~restaurante;cadena de restaurantes;~gastronomía;!restaurantes
Hospitality|!hoteles;cadena hotelera;hotel rural;casa rural;^hoteler;!hostelería;apartamentos turísticos
Travel|agencia de viajes;~viajes;~turismo
Pets|~mascotas;tu mascota
Sports|~deporte;~deportes
Furniture|muebles;mobiliario
Media and Entertainment|medios de comunicación
Entertainment|~entretenimiento
News|!noticias;diario digital;periódico
Publishing|~editorial
Film|~cine;productora audiovisual
Broadcasting|~televisión;~radio;^emisora
Music|!música
Gaming|videojuegos
Marketing|mercadotecnia;marketing digital;agencia de marketing
Advertising|~publicidad;agencia de publicidad;^publicitari
Public Relations|relaciones públicas;!comunicación;agencia de comunicación
Market Research|investigación de mercados;estudios de mercado
Design|!diseño;diseño gráfico;estudio de diseño
Web Development|diseño web;desarrollo web;páginas web
Professional Services|servicios profesionales;!servicios
Consulting|~consultoría;~consultora;consultoría estratégica
Human Resources|recursos humanos;consultora de recursos humanos;servicios de recursos humanos;rrhh;rr.hh
Staffing and Recruiting|reclutamiento;trabajo temporal;selección de personal
Outsourcing|~externalización
Legal|abogados;bufete;servicios jurídicos;servicios legales;asesoría jurídica;!aviso legal;^abogad
Physical Security|!seguridad;seguridad privada;empresa de seguridad;alarmas;~vigilancia;cerrajeros
Facilities Services|~limpieza;empresa de limpieza;limpieza de oficinas;jardinería
Pest Control|control de plagas
Payroll|externalización de nóminas
Certification|entidad de certificación;inspección técnica
Events|~eventos;organización de eventos
Transportation|transportes;empresa de transporte;transporte de mercancías;transporte por carretera;autobuses;mudanzas;!transporte
Logistics|logística;operador logístico;paquetería;agencia de aduanas;^logistic
Rail|^ferrocarr;^ferrovi;~trenes;fabricante de trenes
Shipping|transporte marítimo;^navier;^astiller
Airlines|aerolínea;^aeroline
Education|~colegio;~escuela;centro educativo;guardería;academia de idiomas;~educación
Higher Education|~universidad;educación superior;^universid;escuela de negocios
EdTech|aprendizaje en línea;cursos online
Training|!formación;formación profesional;centro de formación;cursos de formación;autoescuela
Government|administración pública;sector público;~ayuntamiento;!gobierno;municipalidad;^ayuntam;!ayuntamientos
Nonprofit|ong;sin ánimo de lucro;sin fines de lucro;!fundación;!asociación
Social Services|servicios sociales;inclusión social;atención a personas con discapacidad
Museums|~museo
Research|!investigación;centro de investigación;centro tecnológico
Engineering|~ingeniería;^ingenier
`;
