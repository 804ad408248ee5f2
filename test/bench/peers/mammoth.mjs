import mammoth from "mammoth";

const { value } = await mammoth.extractRawText({ path: process.argv[2] });
console.log(value.length);
