// While developing, every file comes from the server; publishing puts service-worker.published.js in this place.
self.addEventListener("fetch", () => { });
