// Writes the code of CareHours.sol, in digits, to the file that is named: node compile.mjs OUT
import { readFileSync, writeFileSync } from 'node:fs'
import solc from 'solc'

const source = readFileSync(new URL('CareHours.sol', import.meta.url), 'utf8')
const input = {
  language: 'Solidity',
  sources: { 'CareHours.sol': { content: source } },
  settings: {
    optimizer: { enabled: true, runs: 1000 },
    viaIR: true,
    outputSelection: { '*': { '*': ['evm.bytecode.object'] } },
  },
}
const output = JSON.parse(solc.compile(JSON.stringify(input)))
const errors = (output.errors ?? []).filter(error => error.severity === 'error')
if (errors.length > 0) {
  for (const error of errors) console.error(error.formattedMessage)
  process.exit(1)
}
writeFileSync(process.argv[2], output.contracts['CareHours.sol'].CareHours.evm.bytecode.object)
