import { describe, expect, inject, it } from 'vitest'

const get = (path: string) => fetch(`${inject('baseUrl')}${path}`)

describe('what the product serves beside its pages', () => {
  it('is the contract as OpenAPI 3.1', async () => {
    const response = await get('/api/v1/openapi.json')
    expect(response.status).toBe(200)
    const document = (await response.json()) as { openapi: string; paths: object }
    expect(document.openapi).toBe('3.1.0')
    expect(Object.keys(document.paths)).toContain('/clients/{client}/projects')
  })

  it('is a reference page that asks no other host for anything', async () => {
    const page = await (await get('/reference.html')).text()
    expect(page).toContain('listProjects')
    expect(page).not.toMatch(/<script|(src|href)="https?:/)
  })

  it('is a page for each problem that the API answers with', async () => {
    const list = await get('/problems')
    expect(list.status).toBe(200)
    const codes = [...(await list.text()).matchAll(/href="\/problems\/(\w+)"/g)].map((match) => match[1])
    expect(codes.length).toBeGreaterThan(15)
    for (const code of codes) expect((await get(`/problems/${code}`)).status, code).toBe(200)
  })

  it('is mail as it was sent, on this machine only', async () => {
    expect((await get('/local/mail')).status).toBe(200)
  })

  it('carries a strict content security policy', async () => {
    for (const path of ['/', '/sign-in', '/problems', '/reference.html']) {
      const policy = (await get(path)).headers.get('content-security-policy') ?? ''
      expect(policy, path).toMatch(/default-src 'none'|default-src 'self'/)
      expect(policy, path).not.toContain('unsafe')
    }
    expect((await get('/api/v1/me')).headers.get('content-security-policy')).toContain("default-src 'none'")
  })
})
