#!/usr/bin/env pwsh
# The same as postdeploy.sh, for Windows.
$ErrorActionPreference = 'Stop'

foreach ($name in 'AZURE_SUBSCRIPTION_ID', 'AZURE_RESOURCE_GROUP', 'FUNCTION_APP_NAME', 'FUNCTION_APP_HOST', 'EVENT_TOPIC_NAME') {
  if (-not [Environment]::GetEnvironmentVariable($name)) {
    throw "$name is not set. Run 'azd provision' first, then 'azd hooks run postdeploy'."
  }
}
az account show --subscription $env:AZURE_SUBSCRIPTION_ID --output none
if ($LASTEXITCODE -ne 0) { throw "Sign in with 'az login', then run 'azd hooks run postdeploy'." }

$hostUrl = "https://management.azure.com/subscriptions/$env:AZURE_SUBSCRIPTION_ID/resourceGroups/$env:AZURE_RESOURCE_GROUP/providers" +
  "/Microsoft.Web/sites/$env:FUNCTION_APP_NAME/host/default"

# Each gives nothing when all is well, else why not.
function Test-Answer {
  try { $null = Invoke-WebRequest "https://$env:FUNCTION_APP_HOST/api/health/live" -TimeoutSec 10 } catch { $_.Exception.Message }
}

function Test-Key { # asks whether it is there, not what it is
  $found = az rest --method post --url "$hostUrl/listkeys?api-version=2025-03-01" `
    --query "contains(keys(systemKeys), 'blobs_extension')" --output tsv 2>&1
  if ("$found" -ne 'true') { "it is not there ($found)" }
}

function Wait-Until([string] $What, [scriptblock] $Condition) {
  Write-Output "Waiting for $What ..."
  while ($why = & $Condition) {
    if ((Get-Date) -ge $deadline) {
      throw "Waited a quarter of an hour for $What; last: $why. Look at the app's log stream, then run 'azd hooks run postdeploy'."
    }
    Start-Sleep -Seconds 5
  }
}

$deadline = (Get-Date).AddMinutes(15)
Wait-Until "https://$env:FUNCTION_APP_HOST/api/health/live" { Test-Answer }
Wait-Until 'the key of the blob web hook' { Test-Key }

Write-Output "Deploying infra/events.bicep to $env:AZURE_RESOURCE_GROUP ..."
az deployment group create --subscription $env:AZURE_SUBSCRIPTION_ID --resource-group $env:AZURE_RESOURCE_GROUP --name events `
  --template-file "$PSScriptRoot/../events.bicep" --output none `
  --parameters "appName=$env:FUNCTION_APP_NAME" "topicName=$env:EVENT_TOPIC_NAME"
if ($LASTEXITCODE -ne 0) { throw 'The event subscriptions could not be deployed.' }
Write-Output "Event Grid calls $env:FUNCTION_APP_NAME for every upload."
