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
  curl --fail --silent --output /dev/null --max-time 10 "https://$FUNCTION_APP_HOST/api/health/live"
}

has_key() {
  found=$(az functionapp keys list --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" \
    --name "$FUNCTION_APP_NAME" --query "contains(keys(systemKeys), 'blobs_extension')" --output tsv 2>/dev/null) || return 1
  [ "$found" = true ] || [ "$found" = True ]
}

wait_for() { # what, command: tries until a quarter of an hour has passed since the script began
  echo "Waiting for $1 ..."
  until "$2"; do
    if [ "$(date +%s)" -ge "$deadline" ]; then
      echo "Waited a quarter of an hour for $1. Look at the app's log stream, then run 'azd hooks run postdeploy'." >&2
      exit 1
    fi
    sleep 5
  done
}

# Roles that were given a moment ago take up to ten minutes, and without them the host does not start.
deadline=$(($(date +%s) + 900))
wait_for "https://$FUNCTION_APP_HOST/api/health/live" answers
wait_for "the key of the blob web hook" has_key

echo "Deploying infra/events.bicep to $AZURE_RESOURCE_GROUP ..."
az deployment group create --subscription "$AZURE_SUBSCRIPTION_ID" --resource-group "$AZURE_RESOURCE_GROUP" --name events \
  --template-file "$(dirname "$0")/../events.bicep" --parameters "appName=$FUNCTION_APP_NAME" "topicName=$EVENT_TOPIC_NAME" --output none
echo "Event Grid calls $FUNCTION_APP_NAME for every upload."
