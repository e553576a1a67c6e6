#!/bin/sh
# Lets Event Grid call the app (infra/events.bicep), once the app answers and its host has made the key for it.
# Run by azd, which sets the variables from the outputs of infra/main.bicep. No key passes through this script.
set -eu

for name in AZURE_SUBSCRIPTION_ID AZURE_RESOURCE_GROUP FUNCTION_APP_NAME FUNCTION_APP_HOST EVENT_TOPIC_NAME; do
  eval "value=\${$name:-}"
  if [ -z "$value" ]; then
    echo "$name is not set. Run 'azd provision' first, then 'azd hooks run postdeploy'." >&2
    exit 1
  fi
done
if ! az account show --subscription "$AZURE_SUBSCRIPTION_ID" --output none; then
  echo "Sign in with 'az login', then run 'azd hooks run postdeploy'." >&2
  exit 1
fi

answers() {
  curl --fail --silent --show-error --output /dev/null --max-time 10 --globoff --proto '=https' "https://$FUNCTION_APP_HOST/api/health/live"
}

has_key() { # asks whether it is there, not what it is
  found=$(az rest --method post --url "$host/listkeys?api-version=2025-03-01" \
    --query "contains(keys(systemKeys), 'blobs_extension')" --output tsv) || return 1
  case $found in [Tt]rue) ;; *) return 1 ;; esac
}

wait_for() { # what, command: tries until a quarter of an hour has passed since the script began
  echo "Waiting for $1 ..."
  until why=$("$2" 2>&1); do
    if [ "$(date +%s)" -ge "$deadline" ]; then
      echo "Waited a quarter of an hour for $1; last: ${why:-it is not there}" >&2
      echo "Look at the app's log stream, then run 'azd hooks run postdeploy'." >&2
      exit 1
    fi
    sleep 5
  done
}

host="https://management.azure.com/subscriptions/$AZURE_SUBSCRIPTION_ID/resourceGroups/$AZURE_RESOURCE_GROUP/providers"
host="$host/Microsoft.Web/sites/$FUNCTION_APP_NAME/host/default"
# Roles that were given a moment ago take up to ten minutes, and without them the host does not start.
deadline=$(($(date +%s) + 900))
wait_for "https://$FUNCTION_APP_HOST/api/health/live" answers
wait_for "the key of the blob web hook" has_key

echo "Deploying infra/events.bicep to $AZURE_RESOURCE_GROUP ..."
az deployment group create --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" --name events \
  --template-file "$(dirname "$0")/../events.bicep" --parameters "appName=$FUNCTION_APP_NAME" "topicName=$EVENT_TOPIC_NAME" --output none
echo "Event Grid calls $FUNCTION_APP_NAME for every upload."
