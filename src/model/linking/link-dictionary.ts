/**
 * Words that programme links of version 1 are packed with, the most frequent last. NEVER CHANGE THIS TEXT: every link that
 * was ever shared is unpacked with it. Words for new fields may come with link version 2, beside this one.
 */
export const linkDictionary =
  '"true,false,null,"low","medium","high","weekly","fortnightly","start","mid","end"' +
  '"decide":{"methods":{"blend":{"case":{"measure":{"brief":{"on":"2026-"from":{' +
  '"settled":{"decide":{"on":"202","ticks":{"notes":{"decide":"methods":"blend":"case":"measure":"brief":"' +
  '"log":[{"actions":[{"done":true,"text":"},{"done":false,"text":"}],"decision":"' +
  '","held":true,"id":"","held":false,"id":"","minutes":60,"on":"202","pair":"","session":"' +
  '"measurement":[{"baseline":,"due":"202","id":"","kpi":"","name":"","owner":"","source":"","target":' +
  '"model":"reverse-traditional-hybrid-mentoring"' +
  '"business":{"lines":{"overheadShare":0."rates":{"executive":"facilitator":"mentor":' +
  '"context":{"charter":true,"confidentiality":true,"executives":,"existingMentor":true,"horizonWeeks":,' +
  '"mentors":,"safety":"medium","sponsor":true,"start":"2027-01-' +
  '"constraints":{"blackoutWeeks":["capHours":,"facilitatorHours":,"weeks":' +
  '"plan":{"blend":"","tracks":[{"count":1,"method":"","placement":"weekly"},{"count":2,"method":"' +
  '","placement":"start"},{"count":3,"method":"","placement":"mid"},{"count":4,"method":"","placement":"end"}],"weeks":12},' +
  '"selection":{"chosen":["compared":{"preset":"","ratings":{"weights":{' +
  '"content":"","context":{"format":"turnabout-programme","gaps":{"name":"","version":1}';
