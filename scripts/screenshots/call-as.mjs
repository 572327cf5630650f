/** Signs in and answers a function that calls the API as this person: `(method, path, body?) => answer`. */
export async function callAs(url, email, password) {
  const { accessToken } = await call(url, {}, 'POST', 'auth/login', { email, password });
  const headers = { authorization: `Bearer ${accessToken}` };
  return (method, path, body) => call(url, headers, method, path, body);
}

async function call(url, headers, method, path, body) {
  const isForm = body instanceof FormData;
  const answer = await fetch(new URL(`/api/v1/${path}`, url), {
    method,
    headers: body && !isForm ? { ...headers, 'content-type': 'application/json' } : headers,
    ...(body && { body: isForm ? body : JSON.stringify(body) }),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${text}`);
  return text ? JSON.parse(text) : undefined;
}
