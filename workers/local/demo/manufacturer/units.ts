import type { UnitSeed } from '../types.ts'

export const UNITS: readonly UnitSeed[] = [
  { external_id: 'PRD', name: 'Production', function: 'production', head: 'Bernd Wiechert' },
  { external_id: 'BUS', name: 'Business', function: 'business', head: 'Silke Hartung' },
  { external_id: 'HR', name: 'Human Resources', function: 'human_resources', head: 'Anke Petersen' },
  { external_id: 'MKT', name: 'Marketing', function: 'marketing', head: 'Maren Voss' },
  { external_id: 'IT', name: 'IT', function: 'it', head: 'Farid Haddad' },
  { external_id: 'PRC', name: 'Process', function: 'process', head: 'Uwe Lorenz' },
  { external_id: 'QUA', name: 'Quality', function: 'quality', head: 'Dr. Ines Kolb' },
  { external_id: 'PUR', name: 'Purchasing', function: 'purchasing', head: 'Ralf Dietz' },
  { external_id: 'LEG', name: 'Legal', function: 'legal', head: 'Dr. Clara Stein' },
]
