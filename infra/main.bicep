// Everything but the event subscriptions: those are in events.bicep, which is deployed once the app answers.
targetScope = 'subscription'

@description('Name of the environment; names the resource group and, hashed, everything in it.')
@minLength(1)
@maxLength(64)
param environmentName string

@description('Region; one that offers the Flex Consumption plan.')
@minLength(1)
param location string

@description('Object id of the person or pipeline that deploys and later operates. Empty: nobody but the app gets at the data.')
param principalId string = ''

@description('Who is written to when something is wrong. Empty: the alert rules are there, and tell nobody.')
param alertEmail string = ''

@description('How many copies of what the storage account holds are kept, and where.')
@allowed(['Standard_LRS', 'Standard_ZRS', 'Standard_GRS', 'Standard_RAGRS', 'Standard_GZRS', 'Standard_RAGZRS'])
param storageSku string = 'Standard_LRS'

@description('For so many days a deleted blob or container can be brought back.')
@minValue(7)
@maxValue(365)
param softDeleteDays int = 30

@description('Previous versions of overwritten blobs are deleted after so many days. What is in archive and events is kept for ever.')
@minValue(30)
param previousVersionDays int = 90

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logRetentionDays int = 90

@description('Gigabytes of logs a day after which none are taken in until the next; -1 for no limit.')
param logDailyCapGb int = 1

@description('At most so many instances at once.')
@minValue(1)
@maxValue(1000)
param maximumInstanceCount int = 40

@description('Instances that stay started and are paid for: name (http, blob or function:Name) and instanceCount.')
param alwaysReady { name: string, instanceCount: int }[] = []

@description('When rounds are computed, in UTC: at 01:00 in Vietnam.')
param computeSchedule string = '0 0 18 * * *'

@description('When lost and given-up uploads are looked for.')
param reconcileSchedule string = '0 */15 * * * *'

var tags = { 'azd-env-name': environmentName }
var token = uniqueString(subscription().id, environmentName, location)
var names = {
  app: 'func-dti-${token}'
  plan: 'plan-dti-${token}'
  identity: 'id-dti-${token}'
  storage: 'stdti${token}'
  workspace: 'log-dti-${token}'
  insights: 'appi-dti-${token}'
  topic: 'evgt-dti-${token}'
}
var packageContainer = 'app-package'

resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-${environmentName}'
  location: location
  tags: tags
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  scope: group
  params: {
    name: names.storage
    location: location
    tags: tags
    sku: storageSku
    softDeleteDays: softDeleteDays
    previousVersionDays: previousVersionDays
    packageContainer: packageContainer
  }
}

module identity 'modules/identity.bicep' = {
  name: 'identity'
  scope: group
  params: { name: names.identity, location: location, tags: tags }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  scope: group
  params: {
    workspaceName: names.workspace
    insightsName: names.insights
    location: location
    tags: tags
    retentionDays: logRetentionDays
    dailyCapGb: logDailyCapGb
  }
}

module roles 'modules/roles.bicep' = {
  name: 'roles'
  scope: group
  params: {
    storageName: names.storage
    insightsName: names.insights
    appPrincipalId: identity.outputs.principalId
    operatorPrincipalId: principalId
  }
  dependsOn: [storage, monitoring]
}

module app 'modules/app.bicep' = {
  name: 'app'
  scope: group
  params: {
    name: names.app
    planName: names.plan
    identityName: names.identity
    storageName: names.storage
    insightsName: names.insights
    location: location
    tags: tags
    packageContainer: packageContainer
    maximumInstanceCount: maximumInstanceCount
    alwaysReady: alwaysReady
    computeSchedule: computeSchedule
    reconcileSchedule: reconcileSchedule
  }
  // The host reads its storage account as soon as it is there.
  dependsOn: [roles]
}

module topic 'modules/topic.bicep' = {
  name: 'topic'
  scope: group
  params: { name: names.topic, storageName: names.storage, location: location, tags: tags }
  dependsOn: [storage]
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  scope: group
  params: { workspaceName: names.workspace, email: alertEmail, location: location, tags: tags }
  dependsOn: [monitoring]
}

// Given back so that another machine's environment has it, and does not take it away when it provisions.
output ALERT_EMAIL string = alertEmail
output AZURE_RESOURCE_GROUP string = group.name
output FUNCTION_APP_NAME string = names.app
output FUNCTION_APP_HOST string = app.outputs.hostName
output STORAGE_ACCOUNT_NAME string = names.storage
output EVENT_TOPIC_NAME string = names.topic
