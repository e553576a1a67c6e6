// What somebody must know of. Event ids are those of the app's logs.
param workspaceName string
param email string
param location string
param tags object

// The Functions host numbers its own logs too, each function that it starts with 1: ids count only where the app has logged.
var ownLogs = 'tostring(Properties.CategoryName) startswith "Dti.Functions."'
var logs = 'AppTraces | extend EventId = iff(${ownLogs}, tostring(Properties.EventId), "")'

var alerts = [
  {
    name: 'poison'
    title: 'Tệp tải lên không xử lý được / An upload was given up'
    vietnamese: [
      'Máy chủ đã thử nhiều lần nhưng không xử lý được một tệp tải lên.'
      'Bộ hẹn giờ Reconcile sẽ xử lý lại; nếu cảnh báo lặp lại, hãy xem nhật ký.'
    ]
    english: [
      'The host gave up on an upload after several tries.'
      'The timer Reconcile takes it up again; if this comes back, look at the logs.'
    ]
    severity: 2
    query: 'where EventId == "603" or Message contains "Moving message to queue \'webjobs-blobtrigger-poison\'"'
    frequency: 'PT5M'
    window: 'PT15M'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'computation'
    title: 'Không tính được kỳ đánh giá / A round could not be computed'
    vietnamese: [
      'Không tính được kết quả của một kỳ đánh giá.'
      'Kết quả cũ vẫn giữ nguyên; bộ hẹn giờ ComputeQuarter sẽ tính lại.'
    ]
    english: [
      'The results of a round could not be computed.'
      'Earlier results stand; the timer ComputeQuarter tries again.'
    ]
    severity: 2
    query: 'where EventId == "303" or (EventId == "1" and tostring(Properties.Path) has "ComputeQuarter")'
    frequency: 'PT5M'
    window: 'PT15M'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'no-feedback'
    title: 'Tệp tải lên chưa có phản hồi / Uploads without feedback'
    vietnamese: [
      'Có tệp tải lên hơn 15 phút mà chưa có phản hồi: sự kiện đến chậm hoặc bị mất.'
      'Bộ hẹn giờ Reconcile sẽ xử lý; nếu lặp lại, hãy kiểm tra các đăng ký Event Grid.'
    ]
    english: [
      'Uploads have waited for feedback for more than 15 minutes: events are late or lost.'
      'The timer Reconcile takes them up; if this comes back, check the Event Grid subscriptions.'
    ]
    severity: 2
    query: 'where EventId == "604"'
    frequency: 'PT5M'
    window: 'PT15M'
    operator: 'GreaterThan'
    threshold: 0
  }
  {
    name: 'silent'
    title: 'Hệ thống im lặng / Nothing is heard of the app'
    vietnamese: [
      'Đã 45 phút bộ hẹn giờ Reconcile không chạy xong lần nào:'
      'ứng dụng không khởi động được, kho lưu trữ không trả lời, hoặc nhật ký đã đầy hạn mức ngày.'
    ]
    english: [
      'The timer Reconcile has not ended well for 45 minutes:'
      'the app does not start, storage does not answer, or logs have reached their daily cap.'
    ]
    severity: 1
    query: 'where EventId == "605"'
    frequency: 'PT15M'
    window: 'PT45M'
    operator: 'LessThan'
    threshold: 1
  }
  {
    name: 'failing'
    title: 'Nhiều yêu cầu bị lỗi / Many requests fail'
    vietnamese: [
      'Hơn 5 yêu cầu bị lỗi trong 30 phút; hãy xem nhật ký.'
    ]
    english: [
      'More than 5 requests have failed within 30 minutes; look at the logs.'
    ]
    severity: 2
    query: 'where EventId == "1"'
    frequency: 'PT15M'
    window: 'PT30M'
    operator: 'GreaterThan'
    threshold: 5
  }
]

resource workspace 'Microsoft.OperationalInsights/workspaces@2025-07-01' existing = {
  name: workspaceName
}

resource people 'Microsoft.Insights/actionGroups@2023-01-01' = if (!empty(email)) {
  name: 'dti-people'
  location: 'global'
  tags: tags
  properties: {
    groupShortName: 'dti'
    enabled: true
    emailReceivers: [{ name: 'operator', emailAddress: email, useCommonAlertSchema: true }]
  }
}

resource rules 'Microsoft.Insights/scheduledQueryRules@2023-12-01' = [
  for alert in alerts: {
    name: 'dti-${alert.name}'
    location: location
    tags: tags
    kind: 'LogAlert'
    properties: {
      displayName: alert.title
      description: '${join(alert.vietnamese, ' ')} / ${join(alert.english, ' ')}'
      severity: alert.severity
      enabled: true
      scopes: [workspace.id]
      evaluationFrequency: alert.frequency
      windowSize: alert.window
      // Says so when it is over: whatever these tell of is either mended by the next run or told again.
      autoMitigate: true
      // A workspace that has just been made does not know its tables yet.
      skipQueryValidation: true
      criteria: {
        allOf: [
          {
            query: '${logs} | ${alert.query}'
            timeAggregation: 'Count'
            operator: alert.operator
            threshold: alert.threshold
            failingPeriods: { numberOfEvaluationPeriods: 1, minFailingPeriodsToAlert: 1 }
          }
        ]
      }
      actions: { actionGroups: empty(email) ? [] : [people.id] }
    }
  }
]
