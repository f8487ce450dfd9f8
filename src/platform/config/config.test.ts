import { describe, expect, it } from '@jest/globals';
import { ConfigError, readConfig } from './config.ts';

const PRODUCTION = {
  NODE_ENV: 'production',
  DATABASE_URL: 'postgres://lab@localhost/lab',
  PUBLIC_URL: 'https://lab.example',
  SMTP_URL: 'smtp://mail.example',
};

describe('the configuration', () => {
  it.each([
    ['production', 'true', true],
    ['production', 'false', false],
    ['development', 'true', true],
    ['development', 'false', false],
    ['test', 'false', false],
  ])('A-22 in %s INTROSPECTION=%s decides', (NODE_ENV, INTROSPECTION, introspection) => {
    expect(readConfig({ ...PRODUCTION, NODE_ENV, INTROSPECTION })).toMatchObject({ introspection });
  });

  it.each([
    ['true', true],
    ['false', false],
  ])('A-22 LANDING_PAGE=%s decides, wherever the service runs', (LANDING_PAGE, landingPage) => {
    expect(readConfig({ ...PRODUCTION, LANDING_PAGE })).toMatchObject({ landingPage });
    expect(readConfig({ LANDING_PAGE })).toMatchObject({ landingPage });
  });

  it('leaves off what nobody asked for', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({
      introspection: false,
      metrics: null,
      tracing: null,
      cdnPurge: null,
      trustedDocuments: { path: null, trustedOnly: false, staffMaySendAny: false },
    });
    expect(readConfig({})).toMatchObject({ introspection: true });
  });

  it('A-22 explains the API unless told otherwise, because the website leads there', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ landingPage: true });
    expect(readConfig({})).toMatchObject({ landingPage: true });
  });

  it('names a contact only if the operator does', () => {
    expect(readConfig(PRODUCTION)).toMatchObject({ contactEmail: null });
    const named = readConfig({ ...PRODUCTION, CONTACT_EMAIL: 'data@region.example' });
    expect(named).toMatchObject({ contactEmail: 'data@region.example' });
  });

  it('takes what operators connect', () => {
    const env = {
      METRICS_PORT: '9464',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318',
      CDN_PURGE_URL: 'https://cdn.example/purge',
      CDN_PURGE_TOKEN: 'token of the CDN',
      TRUSTED_DOCUMENTS_ONLY: 'true',
      TRUSTED_DOCUMENTS_STAFF: 'any',
    };
    expect(readConfig({ ...PRODUCTION, ...env })).toMatchObject({
      metrics: { host: '127.0.0.1', port: 9464 },
      tracing: { endpoint: 'http://collector:4318', serviceName: 'integration-lab' },
      cdnPurge: { url: 'https://cdn.example/purge', token: 'token of the CDN' },
      trustedDocuments: { trustedOnly: true, staffMaySendAny: true },
    });
  });

  it.each([
    ['METRICS_PORT', '70000'],
    ['CDN_PURGE_URL', 'ftp://cdn.example'],
    ['CDN_PURGE_URL', 'cdn.example'],
    ['OTEL_EXPORTER_OTLP_ENDPOINT', 'collector'],
    ['TRUSTED_DOCUMENTS_STAFF', 'all'],
    ['TRUSTED_DOCUMENTS_ONLY', 'yes'],
    ['CONTACT_EMAIL', 'nobody'],
  ])('refuses %s=%s, and names the variable only', (name, value) => {
    const read = () => readConfig({ ...PRODUCTION, [name]: value });
    expect(read).toThrow(ConfigError);
    expect(read).toThrow(name);
    expect(read).not.toThrow(value);
  });
});
