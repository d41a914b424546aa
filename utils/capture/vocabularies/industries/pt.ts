/** What Portuguese pages call the industries of `en.ts`, by the same marks. */
export const pt = `
Information Technology|tecnologia da informacao;informatica
Technology|~tecnologia
Artificial Intelligence|inteligencia artificial
Telecommunications|^telecomuni
Robotics|robotica
Banking|bancos
Insurance|seguro
Accounting|^contab
Health Care|saude
Pharmaceuticals|farmaceutica;^farmac
Manufacturing|!industria
Packaging|embalagens
Textiles|textil;^textil
Energy|energia
Agriculture|agricultura;agronegocio;^agric
AgTech|agrotech
Food and Beverage|alimentos
Fashion|moda
Human Resources|recursos humanos
Staffing and Recruiting|recrutamento
Transportation|~transporte
Logistics|logistica
Education|educacao
Nonprofit|ong
`;
