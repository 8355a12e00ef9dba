"""Pulls every observation, and every roadmap with its activities, by a client generated from the contract; prints how many there are."""

import json
import os
from urllib.parse import parse_qs, urlsplit

from orientir_client import AuthenticatedClient
from orientir_client.api.observations import list_observations
from orientir_client.api.roadmaps import list_activities, list_roadmaps

client = AuthenticatedClient(
    base_url=os.environ.get("ORIENTIR_URL", "http://localhost:8080"),
    token=os.environ["ORIENTIR_TOKEN"],
    raise_on_unexpected_status=True,
)


def everything(operation, **question):
    """The items of all pages: `next` is an address whose query goes on from there."""
    while True:
        page = operation.sync(client=client, **question)
        yield from page.items
        if not page.next_:
            return
        query = parse_qs(urlsplit(page.next_).query)
        question["cursor"] = query["cursor"][0]
        if "asOf" in query:
            question["as_of"] = int(query["asOf"][0])


observations = sum(1 for _ in everything(list_observations, limit=200))
roadmaps = list(everything(list_roadmaps))
activities = sum(1 for roadmap in roadmaps for _ in everything(list_activities, roadmap_id=roadmap.id))
print(json.dumps({"observations": observations, "roadmaps": len(roadmaps), "activities": activities}))
