/**
 * Words that programme links of version 1 are packed with: pieces of canonical JSON, the most frequent last. NEVER CHANGE
 * THIS TEXT: every link that was ever shared is unpacked with it. Words for new fields may come with link version 2, beside it.
 */
export const linkDictionary =
  'null,true,false],' +
  '"settled":{"brief":{"measure":{"case":{"blend":{"methods":{"decide":{"from":{"model":"hybrid",' +
  '"on":"202"ticks":{"},' +
  '"notes":{"brief":"measure":"case":"blend":"methods":"decide":""log":[{"actions":[{"done":true,' +
  '"text":""},{"done":false,"text":""}],"decision":"","held":false,"id":"","held":true,"id":"",' +
  '"minutes":30,"minutes":60,"minutes":90,"on":"2028-2026-2027-0-1","pair":"","session":"}],' +
  '"measurement":[{"baseline":0.,"due":"2028-2026-2027-0-1","id":"","kpi":"","name":"","owner":"",' +
  '"source":"","target":"}],' +
  '"model":"{"business":{"lines":{"overheadShare":0."rates":{"executive":"facilitator":"mentor":},' +
  '"constraints":{"blackoutWeeks":["facilitatorHours":"capHours":"weeks":},' +
  '"content":""context":{"charter":false,"charter":true,"confidentiality":false,"confidentiality":true,' +
  '"existingMentor":false,"existingMentor":true,"mentors":"executives":"safety":"low",' +
  '"safety":"medium","safety":"high","sponsor":false,"sponsor":true,' +
  '"start":"2028-2026-2027-0-1"horizonWeeks":,"plan":{"blend":"","tracks":[{"count":10,' +
  '"method":"{"count":1,"method":"","placement":"fortnightly"},{"count":2,"method":"",' +
  '"placement":"start"},{"count":3,"method":"","placement":"mid"},{"count":4,"method":"",' +
  '"placement":"end"},{"count":12,"method":"","placement":"weekly"}],"weeks":26},13},12},' +
  '"selection":{"chosen":["",""],"compared":{"ratings":{"":{"preset":"","weights":{"},"version":1},' +
  '"name":"{"format":"turnabout-programme","gaps":{"},"model":""},"plan":{"},"selection":{"';
