/** What Portuguese pages, of Portugal and of Brazil, call the industries of `en.ts`, by the same marks. */
export const pt = `
Software|software à medida;fábrica de software
Information Technology|tecnologia da informação;informática;consultora tecnológica;empresa de ti
Technology|~tecnologia
Artificial Intelligence|inteligência artificial
Cybersecurity|cibersegurança;^ciber
Electronics|!eletrônica
Home Appliances|~eletrodomésticos
Telecommunications|telecomunicações;fibra óptica;provedor de internet;internet fibra;^telecomuni
Robotics|robótica
Financial Services|serviços financeiros
Banking|~banco;cooperativa de crédito;^bancari;bancos;banco digital
Payments|e meios de pagamento;maquininhas
Insurance|seguro;!seguros;de seguros;!plano de saúde;corretora de seguros;seguradora;apólice;^segurador;!seguradoras
Asset Management|gestora de recursos
Venture Capital|capital de risco
Lending|~empréstimo;crédito pessoal
Accounting|~contabilidade;escritório de contabilidade;gabinete de contabilidade;^contab;soluções contábeis
Health Care|saúde;~hospital;~clínica;planos de saúde;fisioterapia;análises clínicas;^hospitalar;!clínicas;!hospitais;clínicas médicas
Medical Devices|equipamentos médicos;médico hospitalares
Pharmaceuticals|farmacêutica;~farmácia;drogarias;~medicamentos;^farmac
Biotechnology|biotecnologia;^biotec
Mental Health|^psicol;clínica de psicologia
Senior Care|lar de idosos;~idosos;apoio domiciliário;residência sénior;cuidadores de idosos
Wellness|rede de academias;musculação;~ginásio
Veterinary|veterinária;clínica veterinária;^veterin;hospital veterinário
Dental|clínica dentária;odontologia;^odonto;ortodontia
Manufacturing|!indústria;fabricante de;!fabrico
Machinery|fabricante de máquinas;máquinas e equipamentos;máquinas para
Elevators|elevadores
Automotive|concessionária de carros;autopeças;seminovos;~automóveis;pneus;^automotiv;~carros;carros usados
Aerospace|aeronáutica;^aeron
Defense|forças armadas;!defesa
Chemicals|~química;indústria química;produtos químicos;~tintas
Metals|serralharia;!aço;^metalurg;^siderurg;usinagem
Mining|minério;^minerad
Plastics|~plásticos;injeção de plásticos
Packaging|embalagens
Printing|~gráfica;gráfica rápida;~tipografia
Textiles|têxtil;^textil;têxteis;~tecidos;malhas
Electrical Equipment|material elétrico;quadros elétricos
Energy|energia;energia elétrica;comercializadora de eletricidade;~eletricidade;distribuição de energia
Renewable Energy|energia solar;painéis solares;parques eólicos;^fotovolt
Oil and Gas|petróleo
Environmental Services|!meio ambiente;!ambiente;consultoria ambiental
Waste Management|~resíduos;gerenciamento de resíduos;reciclagem;sucata
Water|!água;saneamento;tratamento de água
Agriculture|agricultura;agronegócio;pecuária;~agrícola;cooperativa agrícola;produtores de;soja;produtor rural;^agro;^agric
Food and Beverage|alimentos;~alimentação;indústria de alimentos;alimentos e bebidas;azeite;padaria;pastelaria;~bebidas;cervejaria;^cervej;^vinicol;!vale alimentação;~vinhos;~queijos
Confectionery|chocolates
Fisheries|conservas de peixe;^pesqueir;!pesca;empresa de pesca
Construction|~construção;construtora;construção civil;obras públicas;reabilitação de edifícios;^construtor
Civil Engineering|engenharia civil
Architecture|~arquitetura;ateliê de arquitetura;escritório de arquitetura
Building Materials|materiais de construção;~cimento;caixilharia
Real Estate|imobiliária;imóveis;^imobil;incorporadora
Property Management|administração de condomínios;administradora de condomínios
Home Improvement|remodelações
Plumbing|^canalizad;^encanad;^desentup
Retail|~varejo;~retalho;!comércio;~supermercados;rede de supermercados;^varejist
E-Commerce|loja online
Wholesale|atacadista;grossista;~distribuidora;~distribuidor;^importador
Fashion|moda;~roupas;~roupa;~vestuário;~calçado;calçados;indústria de calçado
Beauty|cosméticos;~beleza;cabeleireiro
Restaurants|~restaurante;hamburgueria;pizzaria;!restaurantes
Hospitality|!hotéis;pousada;grupo hoteleiro;alojamento local;^hotelei
Travel|agência de viagens;~viagens;~turismo
Pets|animal de estimação;banho e tosa
Sports|~esporte
Furniture|mobiliário;~móveis;móveis planejados
Media and Entertainment|~mídia
News|!notícias;jornal;portal de notícias
Publishing|editora;~livros
Film|~cinema;produtora de filmes
Broadcasting|rádio e tv;~rádio;^emissora
Music|escola de música
Gaming|jogos eletrônicos;estúdio de jogos
Marketing|marketing digital;agência de marketing
Advertising|~publicidade;agência de publicidade;publicidade e propaganda;agência criativa;^publicitari
Public Relations|relações públicas;assessoria de imprensa;!comunicação;agência de comunicação
Market Research|pesquisa de mercado
Web Development|criação de sites
Professional Services|!serviços
Consulting|~consultoria;~consultora;consultoria de gestão;consultoria empresarial
Human Resources|recursos humanos;consultoria de recursos humanos
Staffing and Recruiting|recrutamento;recrutamento e seleção;trabalho temporário
Outsourcing|~terceirização
Legal|advogados;advocacia;escritório de advocacia;sociedade de advogados;!aviso legal;^advoga
Physical Security|!segurança;segurança privada;empresa de segurança;alarmes;~portaria
Facilities Services|~limpeza;~limpezas;empresa de limpezas;limpeza e conservação;limpeza profissional
Pest Control|controle de pragas;^dedetiz
Payroll|folha de pagamento
Certification|organismo de certificação
Events|~eventos;organização de eventos
Transportation|transportes;transportadora;autocarros;^transportad;~transporte
Logistics|logística;operador logístico;armazenagem;despachante aduaneiro;^logistic
Rail|^ferrovi
Shipping|transporte marítimo;agente de navegação;estaleiro
Airlines|companhia aérea
Education|~escola;~colégio;educação infantil;ensino médio;jardim de infância;educação
Higher Education|~universidade;faculdade;politécnico;centro universitário;^universid
EdTech|ensino a distância;ead
Training|!formação;formação profissional;centro de formação;treinamentos;escola de condução
Government|setor público;~prefeitura;câmara municipal;!governo;^prefeit
Nonprofit|ong;sem fins lucrativos;!fundação;!associação
Social Services|solidariedade social
Museums|~museu
Research|!investigação;!pesquisa;centro de investigação
Engineering|~engenharia;empresa de engenharia;^engenhar
AgTech|agrotech
`;
