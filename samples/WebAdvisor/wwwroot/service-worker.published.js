// Keeps the files of the page, so that it works without a network after the first load.
self.importScripts("./service-worker-assets.js");
const prefix = "page-";
const current = prefix + self.assetsManifest.version;
const wanted = [/\.(dll|wasm|dat|html|js|json|css|svg|png|webmanifest)$/];
const unwanted = [/^service-worker\.js$/];

self.addEventListener("install", event => event.waitUntil(keep()));
self.addEventListener("activate", event => event.waitUntil(dropOld()));
self.addEventListener("fetch", event => event.respondWith(answer(event.request)));

async function keep() {
  const files = self.assetsManifest.assets
    .filter(asset => wanted.some(pattern => pattern.test(asset.url)) && !unwanted.some(pattern => pattern.test(asset.url)))
    .map(asset => new Request(asset.url, { integrity: asset.hash, cache: "no-cache" }));
  await (await caches.open(current)).addAll(files);
}

async function dropOld() {
  const keys = await caches.keys();
  await Promise.all(keys.filter(key => key.startsWith(prefix) && key !== current).map(key => caches.delete(key)));
}

async function answer(request) {
  if (request.method !== "GET") {
    return fetch(request);
  }
  const cache = await caches.open(current);
  const url = new URL(request.url);
  const isStart = request.mode === "navigate" && !url.pathname.endsWith(".html");
  return await cache.match(isStart ? "index.html" : request) ?? fetch(request);
}
