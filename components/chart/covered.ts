import { coverage as covered } from '@/lib/text/times'
import { remembered } from '../ui/remembered'

/** What an ISO time covers in a zone, in epoch milliseconds; a page asks for the same few days over and over. */
export const coverage = remembered((iso: string, zone: string) => covered(iso, zone))
