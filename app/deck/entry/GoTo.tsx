/** Takes the person to another page of ours, once: the router's own component asks again at each drawing, and never arrives at a page that is still loading. */
import { useEffect } from 'react'
import { useNavigate } from '@tanstack/react-router'
import { placeOf } from './useDoor.ts'

export const GoTo = ({ address }: { address: string }) => {
  const navigate = useNavigate()
  useEffect(() => { void navigate({ ...placeOf(address), replace: true }) }, [navigate, address])
  return null
}
