import type { Lexicon } from './types.ts';

export const en: Lexicon = {
  heads: {
    Executive: 'ceo',
    Engineering: 'engineer developer programmer coder sre devops architect tester techlead swe webmaster cto',
    Product: 'product_owner cpo',
    Design: 'designer illustrator animator',
    Data: 'data_scientist cdo',
    IT: 'sysadmin cio',
    Security: 'pentester penetration_tester guard ciso',
    Marketing: 'marketer copywriter evangelist strategist cmo',
    Sales:
      'salesperson salesman sdr bdr seller account_executive sales_executive business_development_executive account_director cashier cro cso merchandiser fundraiser',
    'Customer Success': 'csm cco',
    Operations: 'dispatcher scheduler coo',
    Finance:
      'accountant auditor bookkeeper controller comptroller treasurer actuary banker trader cfo estimator teller adjuster',
    Legal: 'attorney lawyer counsel general_counsel paralegal solicitor barrister clo',
    'Human Resources': 'recruiter headhunter chro',
    Research: 'researcher biologist chemist physicist mathematician postdoc',
    Healthcare:
      'nurse physician doctor dentist therapist pharmacist veterinarian psychologist psychiatrist surgeon paramedic caregiver carer optician physiotherapist hygienist midwife phlebotomist',
    Education: 'teacher professor lecturer instructor tutor dean educator',
    Manufacturing: 'machinist welder',
    Logistics: 'driver courier packer picker',
    Administration: 'receptionist secretary',
    '': 'manager director specialist analyst scientist consultant coordinator administrator assistant associate representative executive officer lead head chief founder cofounder owner partner advisor adviser president technician operator trainer coach writer editor journalist producer artist planner buyer mechanic electrician plumber carpenter painter cook chef baker waiter clerk broker agent advocate ambassador inspector surveyor supervisor foreman superintendent principal chairman chairwoman chairperson chair intern internship trainee apprentice fellow caretaker cleaner pilot captain attendant hairstylist stylist worker laborer labourer gardener generalist expert professional practitioner leader contractor helper aide investigator librarian translator interpreter counselor counsellor tech rep member liaison ops_lead scrum_master business_partner team_member chief_of_staff cos host hostess installer vp svp evp avp gm bartender janitor underwriter handler assembler working_student phd_student barista operative steward roofer landscaper concierge nanny firefighter lifeguard hairdresser agronomist waitress dishwasher sommelier curator ',
  },
  ranks: {
    'C-Suite':
      'ceo coo cfo cto cmo cio cpo cro chro ciso cdo cso cco clo cxo founder cofounder co-founder owner president chairman chairwoman chairperson managing_director managing_partner executive_director general_counsel',
    VP: 'vp svp evp avp vice_president',
    Director: 'director head_of head_for group_head general_manager gm dir',
    Manager:
      'manager supervisor foreman superintendent team_lead team_leader team_manager teamlead shift_leader shift_lead branch_manager mgr',
  },
  functions: {
    Engineering:
      'engineering eng software frontend front_end backend back_end fullstack full_stack web_development mobile ios android embedded firmware qa quality_assurance devops technology technical site_reliability platform r_and_d machine_learning ml rendering mechanical electrical hardware test_automation',
    Product: 'product products product_management',
    Design: 'design ux ui ux/ui creative visual graphic interaction user_experience brand_design art',
    Data: 'data data_science analytics business_intelligence bi big_data data_analytics',
    IT: 'it information_technology infrastructure network networks systems system helpdesk service_desk database salesforce servicenow erp sap it_support',
    Security: 'security cyber cybersecurity cyber_security information_security infosec appsec soc',
    Marketing:
      'marketing brand content seo sem growth communications communication pr public_relations social_media advertising media demand_generation product_marketing digital_marketing developer_relations devrel community events',
    Sales:
      'sales account accounts business_development revenue partnerships presales pre-sales alliances channel commercial inside_sales sales_development key_account partner retail store revops revenue_operations bizdev',
    'Customer Success':
      'customer_success client_success customer_experience customer_care customer client_services onboarding renewals',
    Support:
      'support customer_support customer_service technical_support help_desk customer_liaison call_center call_centre tech_support',
    Operations:
      'operations ops operational business_operations bizops procurement purchasing facilities project program programme delivery process safety health_and_safety office_operations',
    Finance:
      'finance financial accounting tax payroll audit investment investor_relations accounts_payable accounts_receivable fp_and_a credit controlling billing loan mortgage wealth risk',
    Legal: 'legal compliance regulatory privacy contracts corporate_secretary',
    'Human Resources':
      'human_resources hr people talent recruiting recruitment talent_acquisition learning_and_development people_operations people_and_culture compensation culture employee staffing people_experience',
    Research: 'research science laboratory lab',
    Healthcare: 'healthcare medical clinical nursing patient care health dental pharmacy mental_health veterinary',
    Education: 'education teaching academic school training curriculum admissions',
    Manufacturing: 'manufacturing production plant assembly machining factory cnc',
    Logistics: 'logistics warehouse supply_chain shipping transport transportation fleet distribution freight forklift',
    Administration: 'administrative administration office reception secretarial',
  },
  levels:
    'senior sr junior jr lead principal staff associate assistant deputy interim acting global regional national international local group chief head vice founding entry entry-level mid mid-level experienced graduate intern trainee i ii iii iv v 1 2 3 4 1st 2nd 3rd level full-time part-time temporary freelance remote certified registered professional executive corporate general managing non-executive independent honorary emeritus area district territory field asst head_office head_on',
  endings: {
    Healthcare: 'ologist',
    '': 'ician grapher keeper fitter',
  },
  sentence:
    "we we're our ours us you your you're yours they their them it's is are was were be been will would can could should may might must has have had do does did how why what when where who which whose that this these those join learn read get meet find see view apply discover explore make makes made let let's want wants need needs helps looking hiring if not than then because while i'm i've my me she he his her him more about into from using as by certificated awarded",
  links: 'of for and in the to at on with',
};
