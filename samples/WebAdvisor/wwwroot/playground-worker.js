// Runs the library apart from the page. One message asks, and each part is answered as soon as it is known.
import { dotnet } from "./_framework/dotnet.js";

const opening = (async () => {
  const runtime = await dotnet.create();
  for (const assembly of ["System.Runtime.Numerics.wasm", "TrustAdvice.Authoring.wasm"]) {
    await runtime.INTERNAL.loadLazyAssembly(assembly);
  }
  return (await runtime.getAssemblyExports("WebAdvisor.dll")).WebAdvisor.Playground;
})();
opening.then(() => postMessage({ part: "ready" }), error => postMessage({ part: "broken", error: String(error) }));

addEventListener("message", async ({ data }) => {
  try {
    const playground = await opening;
    const read = JSON.parse(playground.Read(data.overlay, data.texts));
    postMessage({ part: "read", ...read });
    if (!read.readable) {
      return;
    }
    const proved = JSON.parse(playground.Prove());
    postMessage({ part: "proved", ...proved });
    if (proved.holds) {
      postMessage({ part: "compared", ...JSON.parse(playground.Compare()) });
    }
  } catch (error) {
    postMessage({ part: "broken", error: String(error) });
  }
});
