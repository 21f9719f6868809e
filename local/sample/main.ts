import { writeFileSync } from "node:fs";
import { makeSample } from "./makeSample";
import { SAMPLE_FILE, samplePath } from "./samplePath";

writeFileSync(SAMPLE_FILE, await makeSample());
console.log(samplePath());
