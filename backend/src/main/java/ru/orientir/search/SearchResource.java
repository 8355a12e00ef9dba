package ru.orientir.search;

import io.quarkus.security.PermissionsAllowed;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import ru.orientir.indicator.IndicatorRepository;
import ru.orientir.roadmap.part.RoadmapRepository;

@Path("/search")
@Tag(name = "search")
class SearchResource {
    static final String PROJECTS = "project:read";
    static final String ROADMAPS = RoadmapRepository.READ;
    static final String INDICATORS = IndicatorRepository.READ;
    static final String ORDERS = "order:read";
    static final String PEOPLE = "person:read";
    static final String ORGANISATIONS = "organisation:read";

    @Inject
    Search search;

    /** Whoever may read any of the kinds may ask, and finds what may be read. */
    @GET
    @PermissionsAllowed({PROJECTS, ROADMAPS, INDICATORS, ORDERS, PEOPLE, ORGANISATIONS})
    @Operation(
            operationId = "search",
            summary = "What some words mean among all that may be read: projects, roadmaps, activities, indicators,"
                    + " orders, people and organisations, the likeliest first")
    public SearchView search(
            @RestQuery
                    @NotNull
                    @Size(max = 200)
                    @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*\\S[\\s\\S]*", message = "Ask with two characters or more.")
                    @Parameter(
                            description = "Beginnings of words in any order and case, ё as е, or a number.",
                            example = "ярм проф")
                    String q,
            @RestQuery
                    @DefaultValue("5")
                    @Min(1)
                    @Max(20)
                    @Parameter(description = "How many of each kind, 1 to 20.", example = "5")
                    int limit) {
        return search.answer(q, limit);
    }
}
