// Every command of the shell: its keys and its name. The keys of a screen are shown from here.

interface Declaration {
  readonly keys: readonly string[];
  /** Message id of the name. */
  readonly label: string;
  /** Acts in text fields too. */
  readonly typing?: boolean;
  readonly repeat?: boolean;
}

const declared = {
  "app.commands": { keys: ["Ctrl+K"], label: "command.commands", typing: true },
  "app.keys": { keys: ["?"], label: "command.keys" },
  "list.next": { keys: ["J"], label: "command.nextRow", repeat: true },
  "list.previous": { keys: ["K"], label: "command.previousRow", repeat: true },
  "list.select": { keys: ["X"], label: "command.selectRow" },
  "list.search": { keys: ["/"], label: "command.filter" },
  "list.new": { keys: ["N"], label: "command.newProject" },
  "list.edit": { keys: ["E"], label: "action.edit" },
  "desk.continue": { keys: ["Enter"], label: "desk.continue" },
  "form.save": { keys: ["Ctrl+Enter"], label: "command.save", typing: true },
  "dataSets.new": { keys: ["N"], label: "dataSets.new" },
  "webhooks.add": { keys: ["N"], label: "command.addWebhook" },
  "webhooks.test": { keys: ["N"], label: "webhooks.test" },
  "deliveries.export": { keys: ["N"], label: "command.export" },
  "project.addTasks": { keys: ["N"], label: "command.addTasks" },
  "work.submit": { keys: ["Enter"], label: "work.submit" },
  "work.submitFromText": { keys: ["Ctrl+Enter"], label: "work.submitFromText", typing: true },
  "work.skip": { keys: ["Shift+Enter"], label: "work.skip" },
  "work.reopen": { keys: ["Shift+Backspace"], label: "command.reopen" },
  "work.pause": { keys: ["Shift+P"], label: "command.pause" },
  "work.guidelines": { keys: ["G"], label: "command.guidelines" },
  "work.closePanel": { keys: ["Escape"], label: "command.closePanel" },
  "work.comment": { keys: ["N"], label: "command.comment" },
  "work.unsure": { keys: ["U"], label: "command.unsure" },
  "work.nextCheck": { keys: ["."], label: "command.nextCheck" },
  "work.previousCheck": { keys: [","], label: "command.previousCheck" },
  "review.accept": { keys: ["A"], label: "review.accept" },
  "review.reject": { keys: ["R"], label: "review.reject" },
  "batch.acceptRest": { keys: ["Shift+A"], label: "batch.acceptRest" },
  "batch.next": { keys: ["Enter"], label: "batch.next" },
  "settle.leave": { keys: ["Escape"], label: "settle.backToAnswers" },
  "settle.toReason": { keys: ["E"], label: "settle.key.reason" },
  "settle.edit": { keys: ["Shift+E"], label: "settle.edit" },
  "settle.next": { keys: ["."], label: "settle.key.next", repeat: true },
  "settle.previous": { keys: [","], label: "settle.key.previous", repeat: true },
  "settle.layout": { keys: ["Y"], label: "settle.key.layout" },
  "settle.alone": { keys: ["Q"], label: "settle.key.alone" },
  "settle.undo": { keys: ["Ctrl+Z"], label: "settle.key.undo" },
  "settle.redo": { keys: ["Ctrl+Shift+Z", "Ctrl+Y"], label: "settle.key.redo" },
} as const satisfies Record<string, Declaration>;

export type CommandId = keyof typeof declared;
export const COMMANDS: Readonly<Record<CommandId, Declaration>> = declared;

/** What the button that hands in stands for: either key does. */
export const SUBMIT = ["work.submit", "work.submitFromText"] as const satisfies CommandId[];
