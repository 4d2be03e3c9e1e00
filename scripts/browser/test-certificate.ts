/** A self-signed certificate for pages served on this machine in tests. Trusted by nobody; the browsers under test are told to ignore that. */
export const TEST_CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBljCCATugAwIBAgIUJVcMB4/QE66iSHnuKJ8Q2CoYobcwCgYIKoZIzj0EAwIw
HzEdMBsGA1UEAwwUaGFuZ3VwLXRlc3RzLmV4YW1wbGUwIBcNMjYxMTI1MTUzMzQx
WhgPMjA4MTA4MjgxNTMzNDFaMB8xHTAbBgNVBAMMFGhhbmd1cC10ZXN0cy5leGFt
cGxlMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEdz5rRb5VE8k4MyqK1PxzhoRt
kp/ofwuM0y1dvnbc1HasknnoCAdUWgf6ueaBoPyhqD2XVSFYzPcg7Aja4Yb4hKNT
MFEwHQYDVR0OBBYEFCGwFN0snbyegDJsoPGbmLVRyBKqMB8GA1UdIwQYMBaAFCGw
FN0snbyegDJsoPGbmLVRyBKqMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwID
SQAwRgIhAONgSa175Xl5kCXp4RvUl8Dzasz9Q7QdL+sPHQkDR86IAiEA33OwE+ya
SUp2oTM3ZlU2+oqLp+YsLXFuY/Nw3A4i6oQ=
-----END CERTIFICATE-----`;

/** Its key, as public as the certificate. */
export const TEST_KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgUmRGiWbFa8V2T11Q
SLfYOwF7ZUqTOGvevbCBfkEiZEWhRANCAAR3PmtFvlUTyTgzKorU/HOGhG2Sn+h/
C4zTLV2+dtzUdqySeegIB1RaB/q55oGg/KGoPZdVIVjM9yDsCNrhhviE
-----END PRIVATE KEY-----`;
