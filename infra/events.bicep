// Event Grid calls the app for every blob that is uploaded. Deployed after the app: its web hook must answer, and the host makes
// the key of the hook only then. The key is read inside the deployment, so that no script ever holds it.
param appName string
param topicName string

// One a blob function: function, container.
var subscriptions = [
  { function: 'ImportCatalogue', container: 'catalogue' }
  { function: 'IngestScores', container: 'scores' }
  { function: 'IngestServices', container: 'services' }
]

resource app 'Microsoft.Web/sites@2025-03-01' existing = {
  name: appName
}

resource topic 'Microsoft.EventGrid/systemTopics@2025-02-15' existing = {
  name: topicName
}

var hook = 'https://${app.properties.defaultHostName}/runtime/webhooks/blobs?functionName=Host.Functions.'
var host = '${app.id}/host/default'

// No dead letters: the timer Reconcile finds whatever upload has no feedback, whether its event was lost, refused or expired.
resource eventSubscriptions 'Microsoft.EventGrid/systemTopics/eventSubscriptions@2025-02-15' = [
  for subscription in subscriptions: {
    parent: topic
    name: subscription.function
    properties: {
      eventDeliverySchema: 'EventGridSchema'
      destination: {
        endpointType: 'WebHook'
        properties: {
          endpointUrl: '${hook}${subscription.function}&code=${listKeys(host, app.apiVersion).systemKeys.blobs_extension}'
          maxEventsPerBatch: 1
        }
      }
      filter: {
        includedEventTypes: ['Microsoft.Storage.BlobCreated']
        subjectBeginsWith: '/blobServices/default/containers/${subscription.container}/blobs/'
      }
      retryPolicy: { maxDeliveryAttempts: 30, eventTimeToLiveInMinutes: 1440 }
    }
  }
]
