/**
 * Industries after Crunchbase's published list (https://support.crunchbase.com/hc/en-us/articles/360043146954). Of the
 * 155 names, 95 stand in a public copy of its own export (`category_groups.csv`, of 2016, the newest that could be
 * compared); the other 60 are customary plurals of its names ("Pharmaceuticals"), names that it did not have yet
 * ("Blockchain"), and trades that it leaves out ("Elevators"). Each comes with synonyms:
 * LinkedIn's and GICS's names, everyday wordings. `*` in front marks a broad one, which
 * says little by itself. Synonyms are folded when read. `~` in front of
 * a wording marks an everyday word, which names an industry only where one is expected; `!` one that in running text never does. `^` is how words
 * begin by which a company says what it is ("Versicherungsgruppe", "verzekeraar"), of four letters and more.
 */
export const en = `
*~Software|computer software;software development;enterprise software;software products;software publishing;software engineering;software house;application software;software development / engineering
*SaaS|software as a service;software-as-a-service
*Information Technology|~it;ict;information technology and services;it services and it consulting;it consulting;information and communication technology;technology consulting;digital services
*~Technology|!technologies;~tech;high tech;high-tech
*~Internet|online services;web services
Artificial Intelligence|~ai;machine learning;ai/ml;generative ai;deep learning;computer vision
~Analytics|data analytics;data science;business intelligence;big data;data and analytics;data management;data infrastructure
Cybersecurity|cyber security;computer and network security;information security;it security;application security;security software;cloud security;^cybers
Cloud Computing|~cloud;cloud infrastructure;cloud native;cloud-native;it infrastructure;edge computing;content delivery network;cdn
Developer Tools|devops;software tools;developer platform;api management;~api
~Hardware|
Electronics|electronic components;electronic equipment
Consumer Electronics|
Home Appliances|household appliances
Semiconductors|semiconductor
Telecommunications|~telecom;telecommunication;telecom operators;wireless;unified communications;business communications;contact center
Networking|network equipment
Robotics|
Internet of Things|iot;m2m
Blockchain|~crypto;cryptocurrency;web3;defi
Open Source|open-source software;open-source
Geospatial|gis;~mapping;~maps;location technology;location intelligence
~Simulation|synthetic data
Nanotechnology|
*Financial Services|~finance;financials;capital markets;stock exchange
FinTech|financial technology;digital banking
Banking|~bank;commercial banking;retail banking;investment banking;^banks
Payments|payment processing;digital payments;mobile payments;payment solutions;payment services;payment technology;online payments
Insurance|~insurers;insurtech;car insurance;auto insurance;motor insurance;health insurance;^insurer
Asset Management|investment management;wealth management;~investment
Venture Capital|private equity;hedge fund;venture capital and private equity
Mortgage|
Debt Relief|debt settlement
Lending|consumer lending;consumer finance;~loans;~credit;^lender
Accounting|~tax;^accountanc
*Health Care|healthcare;~health;hospital and health care;~hospital;~medical;~medicine;~clinics;^hospitals
Digital Health|healthtech;health tech;health technology;healthcare technology;health it;ehealth;e-health;^telemed
Medical Devices|medical device;medtech;medical technology;medical equipment
Pharmaceuticals|pharmaceutical;pharma;pharmacy;^pharma
Biotechnology|biotech;biotechnology research;^biopharma
Life Sciences|life science;biomedical
Mental Health|mental health care
Senior Care|elder care;elderly care;home care;nursing;senior living;nursing homes and residential care facilities;aged care
Wellness|fitness;wellness and fitness services;wellbeing
Veterinary|^veterin
Dental|dentistry;dentist;dental practices;^dentist
*Manufacturing|!industrial;!industry;fabrication;manufacturers
Machinery|industrial machinery;mechanical engineering
Elevators|~elevator
Automotive|automobile;motor vehicle manufacturing;car dealers
Aerospace|aviation and aerospace;aviation;^aeronaut
Defense|defence;military;defense and space
Chemicals|~chemical
~Metals|~metal;~steel;mining and metals;metallurgy;aluminium
~Mining|
~Materials|advanced materials
~Plastics|plastics and rubber manufacturing
~Packaging|
Printing|print management
~Paper|forestry
Textiles|textile
Electrical Equipment|
~Batteries|energy storage
*Energy|~power;energy and utilities
Renewable Energy|renewables;clean energy;~solar;solar energy;wind energy;renewable energy semiconductor manufacturing;^photovolt
Oil and Gas|oil and energy;petroleum;~oil;~gas;^petrol
Nuclear|nuclear energy
Utilities|utility
Environmental Services|!environment;^biodivers
Sustainability|green tech;cleantech;clean tech;climate tech;green it
Waste Management|recycling;waste;scrap metal
~Water|
*Agriculture|agribusiness;~farming;agricultural
AgTech|agritech;precision agriculture
Indoor Farming|vertical farming;indoor vertical farms
*Food and Beverage|~food;food production;beverages;^brewer
Food Delivery|food tech
Confectionery|confections
Fisheries|~fishing;seafood
*Construction|
Civil Engineering|structural engineering;engineering services
Architecture|
Building Materials|^cement
*Real Estate|commercial real estate
Property Management|facility property management
Home Improvement|~renovation
Waterproofing|
Plumbing|^plumber
*~Retail|retail trade;retailers;^supermar
E-Commerce|ecommerce;online retail;e commerce;marketplace;~ec
Wholesale|wholesale distribution;~distribution
Consumer Goods|fmcg;cpg;consumer packaged goods;consumer products
Consumer Services|~consumer
Fashion|apparel;^clothing
Beauty|cosmetics;beautytech;personal care;^skincare
Restaurants|~restaurant;catering;^restaurants
Hospitality|~hotel;^hotel
~Travel|~tourism
Pets|pet supplies;pet care;~pet
~Sports|~sport
~Furniture|
*Media and Entertainment|~media;digital media;online media
~Entertainment|
~News|news media;^newspaper
Publishing|book publishing
~Film|movies
Broadcasting|broadcast;~television;^broadcaster
Video Streaming|~streaming;streaming media
~Music|
~Gaming|~games;video games;computer games;game engine
Social Media|social network
*~Marketing|marketing and advertising
Advertising|digital advertising;digital agency;brand advertisers
AdTech|ad tech;advertising technology
MarTech|marketing automation
Public Relations|~pr;~communication
Market Research|online research;survey analytics
~Design|digital design;experience design;graphic design
Web Development|web design
*!Professional Services|business services;!services
~Consulting|management consulting;business consulting;consulting firm;^consultanc
Human Resources|~hr
Staffing and Recruiting|staffing;~recruitment;~recruiting
HR Software|hr tech;hrtech
Outsourcing|bpo
~Legal|~law;law practice;law firm;^lawyer
Procurement|~sourcing;procurement software;e-procurement
CRM|customer relationship management
Risk Management|~risk;~compliance
Physical Security|security services;public safety
Facilities Services|facility management;facilities management;facility services;building services;building maintenance;~cleaning;~hygiene
Pest Control|
Disaster Restoration|disaster recovery;~restoration;disaster clean up
Project Management|project management software
Payroll|
Certification|certification and standards
~Events|event management
*Transportation|transportation and logistics;~transport;transport and logistics;trucking;~freight
Logistics|supply chain;supply chain management;last mile delivery;parcel delivery
Rail|railroad;railway;rail transportation
Shipping|maritime;^shipy
Fleet Management|~fleet
Ride Hailing|ride sharing;~mobility
Airlines|airline
*~Education|~schools
Higher Education|universities;~university;^universid
EdTech|e-learning;elearning
~Training|professional training;professional training and coaching;~coaching
*~Government|public sector;public administration
*Nonprofit|non profit;non-profit;charity;~ngo;~association;npo;^charit
Social Services|human services
~Politics|political organization;political party
Museums|~museum
~Research|research and development
!Engineering|
`;
