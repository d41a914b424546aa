/** What Portuguese pages, of Portugal and of Brazil, call the industries of `en.ts`, by the same marks. */
export const pt = `
Software|desenvolvimento de software;software à medida;software sob medida;fábrica de software
Information Technology|tecnologia da informação;tecnologias de informação;informática;consultora tecnológica;soluções de ti;empresa de ti
Technology|!tecnologia
Artificial Intelligence|inteligência artificial
Cybersecurity|cibersegurança;segurança da informação;^ciber
Electronics|!eletrônica
Home Appliances|~eletrodomésticos
Semiconductors|semicondutores
Telecommunications|telecomunicações;fibra óptica;fibra ótica;provedor de internet;internet fibra;^telecomuni
Robotics|robótica
Financial Services|serviços financeiros;~finanças;instituição financeira
Banking|~banco;cooperativa de crédito;^bancari;!bancos;banco digital
Payments|de meios de pagamento;e meios de pagamento;maquininhas
Insurance|!seguro;!seguros;de seguros;!plano de saúde;corretora de seguros;seguradora;apólice;^segurador;!seguradoras
Asset Management|gestora de recursos;fundos de investimento
Venture Capital|capital de risco
Lending|~empréstimo;crédito pessoal
Accounting|~contabilidade;escritório de contabilidade;gabinete de contabilidade;^contab;soluções contábeis
Health Care|!saúde;~hospital;~clínica;planos de saúde;cuidados de saúde;fisioterapia;análises clínicas;^hospitalar;!clínicas;!hospitais;clínicas médicas
Medical Devices|dispositivos médicos;equipamentos médicos;médico hospitalares
Pharmaceuticals|farmacêutica;~farmácia;drogarias;~medicamentos;^farmac
Biotechnology|biotecnologia;^biotec
Mental Health|saúde mental;^psicol;clínica de psicologia
Senior Care|lar de idosos;~idosos;apoio domiciliário;residência sénior;cuidadores de idosos
Wellness|rede de academias;musculação;~ginásio
Veterinary|veterinária;clínica veterinária;^veterin;hospital veterinário
Dental|clínica dentária;medicina dentária;odontologia;^odonto;ortodontia
Manufacturing|!indústria;fabricante de;!fabrico
Machinery|fabricante de máquinas;máquinas e equipamentos;máquinas para
Elevators|elevadores
Automotive|concessionária de carros;concessionário;autopeças;oficina mecânica;seminovos;~automóveis;pneus;^automotiv;~carros;carros usados
Aerospace|aeronáutica;aeroespacial;^aeron
Defense|forças armadas;!defesa
Chemicals|~química;indústria química;produtos químicos;~tintas
Metals|metalomecânica;estruturas metálicas;serralharia;!aço;^metalurg;^siderurg;usinagem
Mining|mineração;minério;^minerad
Plastics|~plásticos;injeção de plásticos
Packaging|embalagens
Printing|~gráfica;gráfica rápida;artes gráficas;~tipografia
Textiles|têxtil;^textil;têxteis;~tecidos;malhas;confecções
Electrical Equipment|material elétrico;quadros elétricos
Energy|!energia;energia elétrica;comercializadora de eletricidade;~eletricidade;distribuição de energia
Renewable Energy|energias renováveis;energia solar;painéis solares;placas solares;parques eólicos;^fotovolt
Oil and Gas|petróleo;~combustíveis
Environmental Services|!meio ambiente;!ambiente;consultoria ambiental
Waste Management|~resíduos;gestão de resíduos;gerenciamento de resíduos;~reciclagem;sucata
Water|!água;saneamento;tratamento de água
Agriculture|agricultura;agronegócio;agropecuária;pecuária;~agrícola;cooperativa agrícola;produtores de;soja;produtor rural;^agro;^agric
Food and Beverage|~alimentos;~alimentação;indústria de alimentos;alimentos e bebidas;indústria alimentar;produtos alimentares;azeite;laticínios;padaria;pastelaria;~bebidas;cervejaria;^cervej;^vinicol;!vale alimentação;~vinhos;~queijos
Confectionery|chocolates;confeitaria
Fisheries|conservas de peixe;^pesqueir;!pesca;empresa de pesca
Construction|~construção;construtora;construção civil;obras públicas;empreiteira;reabilitação de edifícios;^construtor
Civil Engineering|engenharia civil
Architecture|~arquitetura;ateliê de arquitetura;atelier de arquitetura;escritório de arquitetura;design de interiores;~arquitetos
Building Materials|materiais de construção;~cimento;portas e janelas;caixilharia;esquadrias
Real Estate|imobiliária;imobiliário;imóveis;^imobil;incorporadora
Property Management|administração de condomínios;gestão de condomínios;administradora de condomínios
Home Improvement|remodelações;~reformas
Plumbing|^canalizad;^encanad;^desentup
Retail|~varejo;~retalho;!comércio;~supermercados;rede de supermercados;^varejist
E-Commerce|comércio eletrônico;comércio eletrónico;loja online;loja virtual;!nossa loja online
Wholesale|atacadista;grossista;~distribuidora;~distribuidor;^importador
Consumer Goods|bens de consumo
Fashion|moda;~roupas;~roupa;~vestuário;~calçado;calçados;indústria de calçado
Beauty|cosméticos;cosmética;~beleza;salão de beleza;cabeleireiro;perfumaria
Restaurants|~restaurante;hamburgueria;pizzaria;~gastronomia;!restaurantes
Hospitality|hotelaria;!hotéis;pousada;grupo hoteleiro;alojamento local;^hotelei
Travel|agência de viagens;~viagens;~turismo
Pets|animais de estimação;animal de estimação;banho e tosa
Sports|~esporte;~esportes;~desporto
Furniture|mobiliário;marcenaria;~móveis;móveis planejados;móveis sob medida
Media and Entertainment|~mídia
Entertainment|~entretenimento
News|!notícias;jornal;portal de notícias
Publishing|editora;~livros
Film|~cinema;produtora audiovisual;produtora de filmes
Broadcasting|rádio e tv;~rádio;~televisão;^emissora
Music|escola de música
Gaming|videojogos;jogos eletrônicos;estúdio de jogos
Marketing|marketing digital;agência de marketing
Advertising|~publicidade;agência de publicidade;publicidade e propaganda;agência criativa;^publicitari
Public Relations|relações públicas;assessoria de imprensa;!comunicação;agência de comunicação
Market Research|pesquisa de mercado;estudos de mercado
Design|design gráfico;estúdio de design
Web Development|criação de sites;desenvolvimento web
Professional Services|serviços profissionais;!serviços
Consulting|~consultoria;~consultora;consultoria de gestão;consultoria empresarial
Human Resources|recursos humanos;consultoria de recursos humanos;gestão de pessoas
Staffing and Recruiting|recrutamento;recrutamento e seleção;trabalho temporário
Outsourcing|~terceirização
Legal|advogados;advocacia;escritório de advocacia;sociedade de advogados;serviços jurídicos;!aviso legal;^advoga
Physical Security|!segurança;segurança privada;empresa de segurança;segurança eletrônica;~vigilância;alarmes;~portaria
Facilities Services|~limpeza;~limpezas;empresa de limpeza;empresa de limpezas;limpeza e conservação;limpeza profissional;jardinagem
Pest Control|controle de pragas;controlo de pragas;^dedetiz
Payroll|folha de pagamento;processamento salarial
Certification|organismo de certificação;certificadora
Events|~eventos;organização de eventos
Transportation|transportes;transportadora;transporte de cargas;transporte rodoviário;transporte de mercadorias;autocarros;^transportad;!transporte
Logistics|logística;operador logístico;armazenagem;despachante aduaneiro;transitário;^logistic
Rail|^ferrovi
Shipping|transporte marítimo;agente de navegação;estaleiro
Airlines|companhia aérea;linhas aéreas
Education|~escola;~colégio;educação infantil;ensino médio;jardim de infância;escola de idiomas;~educação
Higher Education|~universidade;faculdade;ensino superior;politécnico;centro universitário;^universid
EdTech|ensino a distância;educação a distância;cursos online;ead
Training|!formação;!treinamento;formação profissional;centro de formação;treinamentos;cursos profissionalizantes;escola de condução
Government|administração pública;setor público;~prefeitura;câmara municipal;~município;!governo;^prefeit
Nonprofit|ong;sem fins lucrativos;!fundação;!associação
Social Services|solidariedade social;assistência social;serviços sociais
Museums|~museu
Research|!investigação;!pesquisa;centro de investigação;centro de pesquisa
Engineering|~engenharia;empresa de engenharia;^engenhar
AgTech|agrotech
`;
