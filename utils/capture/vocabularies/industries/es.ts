/** What Spanish pages call the industries of `en.ts`, by the same marks. */
export const es = `
Information Technology|tecnologias de la informacion;informatica
Technology|~tecnologia
Artificial Intelligence|inteligencia artificial
Electronics|electronica
Telecommunications|^telecomuni
Robotics|robotica
Banking|banca;bancos
Insurance|seguro
Accounting|^contab
Health Care|~salud
Pharmaceuticals|farmaceutica;^farmac
Manufacturing|!industria
Automotive|automoción;automocion
Textiles|textil;^textil
Energy|energia
Agriculture|agricultura;^agric
Food and Beverage|alimentos
Construction|construccion
Real Estate|^inmobil
Fashion|moda
Human Resources|recursos humanos;servicios de recursos humanos;rrhh;rr.hh
Staffing and Recruiting|reclutamiento
Legal|^abogad
Transportation|~transporte
Logistics|logistica
Education|educacion
Training|formacion
Government|^ayuntam
Nonprofit|ong
Research|investigacion
`;
