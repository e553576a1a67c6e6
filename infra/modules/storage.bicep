// The account that holds everything: uploads, archive and events, tables, feedback, reports; and the Functions host's own state.
param name string
param location string
param tags object
param sku string
param softDeleteDays int
param previousVersionDays int

@description('Where the platform keeps the app itself.')
param packageContainer string

// The app makes what it lacks; made here, it is there for the people who upload before the app has run.
// Everything else can be made anew from these two: no version of what they hold may ever go.
var containersKeptForEver = ['archive', 'events']
var otherContainers = ['catalogue', 'feedback', 'reports', 'scores', 'services']
var tables = ['Current', 'Editions', 'Findings', 'IndicatorValues', 'Scores', 'ServiceCounts', 'Submissions']

// Where events end up that the host gives up; the timer Reconcile takes them from there.
var queues = ['webjobs-blobtrigger-poison']

// The host's own are among them because it overwrites its timers' state every quarter of an hour.
var containersWithPassingVersions = concat(otherContainers, [packageContainer, 'azure-webjobs-hosts', 'azure-webjobs-secrets'])

resource account 'Microsoft.Storage/storageAccounts@2025-06-01' = {
  name: name
  location: location
  tags: tags
  kind: 'StorageV2'
  sku: { name: sku }
  properties: {
    accessTier: 'Hot'
    allowSharedKeyAccess: false
    defaultToOAuthAuthentication: true
    allowBlobPublicAccess: false
    allowCrossTenantReplication: false
    minimumTlsVersion: 'TLS1_2'
    supportsHttpsTrafficOnly: true
    // Open to the network, closed to everyone without a role or a link: offices upload by links that expire after an hour.
    publicNetworkAccess: 'Enabled'
  }
}

resource blobs 'Microsoft.Storage/storageAccounts/blobServices@2025-06-01' = {
  parent: account
  name: 'default'
  properties: {
    isVersioningEnabled: true
    deleteRetentionPolicy: { enabled: true, days: softDeleteDays }
    containerDeleteRetentionPolicy: { enabled: true, days: softDeleteDays }
  }
}

resource blobContainers 'Microsoft.Storage/storageAccounts/blobServices/containers@2025-06-01' = [
  for container in concat(containersKeptForEver, otherContainers, [packageContainer]): {
    parent: blobs
    name: container
    properties: { publicAccess: 'None' }
  }
]

resource tableService 'Microsoft.Storage/storageAccounts/tableServices@2025-06-01' = {
  parent: account
  name: 'default'
}

resource storageTables 'Microsoft.Storage/storageAccounts/tableServices/tables@2025-06-01' = [
  for table in tables: {
    parent: tableService
    name: table
  }
]

resource queueService 'Microsoft.Storage/storageAccounts/queueServices@2025-06-01' = {
  parent: account
  name: 'default'
}

resource storageQueues 'Microsoft.Storage/storageAccounts/queueServices/queues@2025-06-01' = [
  for queue in queues: {
    parent: queueService
    name: queue
  }
]

resource lifecycle 'Microsoft.Storage/storageAccounts/managementPolicies@2025-06-01' = {
  parent: account
  name: 'default'
  properties: {
    policy: {
      rules: [
        {
          // A report is rendered again when it is asked for: see docs/cost.md.
          name: 'reports-after-30-days'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: ['reports/'] }
            actions: { baseBlob: { delete: { daysAfterModificationGreaterThan: 30 } } }
          }
        }
        {
          // Days count from when the version was written, not from when it was overwritten. Soft delete keeps it a while longer.
          name: 'previous-versions'
          enabled: true
          type: 'Lifecycle'
          definition: {
            filters: { blobTypes: ['blockBlob'], prefixMatch: map(containersWithPassingVersions, container => '${container}/') }
            actions: { version: { delete: { daysAfterCreationGreaterThan: previousVersionDays } } }
          }
        }
      ]
    }
  }
  dependsOn: [blobs]
}
