package ru.orientir.client;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ru.orientir.client.api.ObservationsApi;
import ru.orientir.client.api.RoadmapsApi;
import ru.orientir.client.model.ActivityView;
import ru.orientir.client.model.ObservationView;
import ru.orientir.client.model.RoadmapView;

/**
 * Pulls every observation, and every roadmap with its activities, by a client generated from the contract; prints how many
 * there are.
 */
public final class Pull {
    private Pull() {}

    public static void main(String[] arguments) throws ApiException {
        var token = System.getenv("ORIENTIR_TOKEN");
        var client = new ApiClient();
        client.updateBaseUri(System.getenv().getOrDefault("ORIENTIR_URL", "http://localhost:8080"));
        client.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
        var roadmapsApi = new RoadmapsApi(client);
        var observations = observations(new ObservationsApi(client));
        var roadmaps = roadmaps(roadmapsApi);
        int activities = 0;
        for (var roadmap : roadmaps) {
            activities += activities(roadmapsApi, roadmap).size();
        }
        System.out.printf(
                "{\"observations\": %d, \"roadmaps\": %d, \"activities\": %d}%n",
                observations.size(), roadmaps.size(), activities);
    }

    private static List<ObservationView> observations(ObservationsApi api) throws ApiException {
        var items = new ArrayList<ObservationView>();
        var asked = ObservationsApi.APIListObservationsRequest.newBuilder().limit(200);
        while (true) {
            var page = api.listObservations(asked.build());
            items.addAll(page.getItems());
            if (page.getNext() == null) {
                return items;
            }
            var rest = rest(page.getNext());
            asked.cursor(rest.get("cursor"));
            asked.asOf(rest.containsKey("asOf") ? Long.valueOf(rest.get("asOf")) : null);
        }
    }

    private static List<RoadmapView> roadmaps(RoadmapsApi api) throws ApiException {
        var items = new ArrayList<RoadmapView>();
        String cursor = null;
        do {
            var page = api.listRoadmaps(RoadmapsApi.APIListRoadmapsRequest.newBuilder()
                    .cursor(cursor)
                    .build());
            items.addAll(page.getItems());
            cursor = cursor(page.getNext());
        } while (cursor != null);
        return items;
    }

    private static List<ActivityView> activities(RoadmapsApi api, RoadmapView roadmap) throws ApiException {
        var items = new ArrayList<ActivityView>();
        String cursor = null;
        do {
            var page = api.listActivities(RoadmapsApi.APIListActivitiesRequest.newBuilder()
                    .roadmapId(roadmap.getId())
                    .cursor(cursor)
                    .build());
            items.addAll(page.getItems());
            cursor = cursor(page.getNext());
        } while (cursor != null);
        return items;
    }

    private static String cursor(String next) {
        return next == null ? null : rest(next).get("cursor");
    }

    /** A page's {@code next} is an address whose query goes on from there. */
    private static Map<String, String> rest(String next) {
        return Stream.of(URI.create(next).getQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> other));
    }
}
