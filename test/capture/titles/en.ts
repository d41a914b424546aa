/** English roles: as a page writes them | as a person would type them (= when the same) | seniority | department. */
export const en = `
CEO | = | C-Suite | Executive
Chief Executive Officer | = | C-Suite | Executive
Founder & CEO | = | C-Suite | Executive
CEO and Founder | = | C-Suite | Executive
Co-Founder | = | C-Suite | Executive
Chief Technology Officer | = | C-Suite | Engineering
CTO | = | C-Suite | Engineering
CISO | = | C-Suite | Security
Chief Information Security Officer | = | C-Suite | Security
Chief Financial Officer | = | C-Suite | Finance
Chief Marketing Officer | = | C-Suite | Marketing
Chief People Officer | = | C-Suite | Human Resources
Chief Revenue Officer | = | C-Suite | Sales
COO | = | C-Suite | Operations
President | = | C-Suite | Executive
Owner | = | C-Suite | Executive
VP Eng | = | VP | Engineering
VP of Sales | = | VP | Sales
SVP Marketing | = | VP | Marketing
Vice President, Customer Success | = | VP | Customer Success
Head of RevOps | = | Director | Sales
Head of Growth | = | Director | Marketing
Director of Product Management | = | Director | Product
Senior Director, Professional Services | = | Director | -
Managing Director | = | C-Suite | Executive
Engineering Manager | = | Manager | Engineering
Sales Manager - EMEA | Sales Manager | Manager | Sales
Product Manager | = | Manager | Product
Senior Product Designer | = | Individual Contributor | Design
UX Researcher | = | Individual Contributor | Design
Software Engineer II | = | Individual Contributor | Engineering
Sr. Backend Engineer (Remote) | Sr. Backend Engineer | Individual Contributor | Engineering
Staff Machine Learning Engineer | = | Individual Contributor | Engineering
DevOps Engineer - Berlin, Germany | DevOps Engineer | Individual Contributor | Engineering
Data Scientist | = | Individual Contributor | Data
Data Analyst | = | Individual Contributor | Data
Business Development Representative | = | Individual Contributor | Sales
Account Executive | = | Individual Contributor | Sales
Sales Engineer | = | Individual Contributor | Sales
Solutions Architect | = | Individual Contributor | Engineering
Customer Success Manager | = | Manager | Customer Success
Customer Support Specialist | = | Individual Contributor | Support
Technical Writer | = | Individual Contributor | Engineering
Marketing Coordinator | = | Individual Contributor | Marketing
Content Marketing Manager | = | Manager | Marketing
SEO Specialist | = | Individual Contributor | Marketing
HR Business Partner | = | Individual Contributor | Human Resources
Talent Acquisition Partner | = | Individual Contributor | Human Resources
Recruiter | = | Individual Contributor | Human Resources
Financial Controller | = | Individual Contributor | Finance
Staff Accountant | = | Individual Contributor | Finance
General Counsel | = | C-Suite | Legal
Paralegal | = | Individual Contributor | Legal
Registered Nurse | = | Individual Contributor | Healthcare
Physician Assistant | = | Individual Contributor | Healthcare
High School Teacher | = | Individual Contributor | Education
Warehouse Associate | = | Individual Contributor | Logistics
Truck Driver | = | Individual Contributor | Logistics
Executive Assistant to the CEO | = | Individual Contributor | Administration
Office Manager | = | Manager | Administration
Operations Manager | = | Manager | Operations
Scrum Master | = | Individual Contributor | -
Network Administrator | = | Individual Contributor | IT
IT Support Technician | = | Individual Contributor | IT
Penetration Tester | = | Individual Contributor | Security
SENIOR SALES MANAGER | Senior Sales Manager | Manager | Sales
Electrician (Full-Time) | Electrician | Individual Contributor | -
Production Supervisor | = | Manager | Manufacturing
Mechanical Engineer, Req #12345 | Mechanical Engineer | Individual Contributor | Engineering
Security Engineer | = | Individual Contributor | Engineering
`;
