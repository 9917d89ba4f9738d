// What a person filters events by, and the names of events that belong to it.

export const TOPICS = {
  people: ["signed_in", "member_added", "annotator_added", "hold_placed", "hold_ended"],
  access: ["credential_created"],
  rules: ["project_created", "project_version_published", "project_state_changed"],
  intake: [
    "tasks_added",
    "asset_uploaded",
    "task_prepared",
    "task_broken",
    "preparation_requested",
    "task_cancelled",
    "task_reopened",
    "task_priority_changed",
    "task_assigned",
    "pool_changed",
  ],
  work: [
    "annotation_submitted",
    "annotation_requested",
    "adjudication_requested",
    "review_decided",
    "task_skipped",
    "lease_released",
    "comment_added",
    "thread_settled",
  ],
  delivery: ["label_accepted", "export_finished", "export_downloaded"],
  webhooks: [
    "webhook_added",
    "webhook_changed",
    "webhook_secret_rotated",
    "webhook_disabled",
    "webhook_removed",
    "webhook_replayed",
  ],
  jobs: ["job_failed", "job_resumed", "job_cancel_requested"],
} as const;

export type Topic = keyof typeof TOPICS;
