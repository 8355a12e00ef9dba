package ru.orientir.analysis.ranking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ru.orientir.analysis.TableCursor;
import ru.orientir.figures.moment.Moments;
import ru.orientir.figures.name.OrganisationNames;
import ru.orientir.figures.sight.Sights;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.problem.ProblemException;

/** Answers a page of a ranking. A page goes on as of the moment of the first one. */
@ApplicationScoped
public class RankingPages {
    @Inject
    Moments moments;

    @Inject
    Sights sights;

    @Inject
    RankingQuestions questions;

    @Inject
    Rankings rankings;

    @Inject
    OrganisationNames names;

    @Transactional
    RankingView page(RankingParameters asked, RankingPaging paging, UriInfo uri) {
        var cursor = paging.cursor == null ? null : TableCursor.decode(paging.cursor);
        var standing = standing(asked, cursor == null ? asked.asOf : Long.valueOf(cursor.moment()));
        int offset = cursor != null
                ? cursor.offset()
                : paging.at != null ? offsetOf(standing, paging.at, paging.limit) : paging.offset;
        return view(standing, offset, paging.limit, uri);
    }

    /** All rows at once; in a snapshot of its own. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public RankingView whole(RankingParameters asked) {
        var standing = standing(asked, asked.asOf);
        return view(standing, 0, standing.cohort().size(), null);
    }

    private Standing standing(RankingParameters asked, @Nullable Long asOf) {
        var moment = moments.open(asOf);
        if (asked.under != null) {
            sights.requireAround(asked.under, sights.of(Rankings.READ), moment);
        }
        return rankings.standing(questions.read(asked, moment), moment);
    }

    /** The page that shows an organisation, when pages follow each other from the top. */
    private int offsetOf(Standing standing, UUID shown, int limit) {
        int row = standing.cohort().row(shown);
        if (row < 0) {
            throw ProblemException.notFound("organisation in this ranking", shown);
        }
        int position = standing.ranking().unranked(row) == null
                ? positionAmongEquals(standing, row)
                : standing.ranking().size()
                        + Arrays.stream(standing.unranked()).boxed().toList().indexOf(row);
        return position - position % limit;
    }

    private int positionAmongEquals(Standing standing, int row) {
        int start = standing.ranking().place(row) - 1;
        int[] equals = standing.sharing(start, start + 1);
        var sorted = standing.byPlaceAndName(equals, names(standing, equals));
        return start + Arrays.stream(sorted).boxed().toList().indexOf(row);
    }

    private RankingView view(Standing standing, int offset, int limit, @Nullable UriInfo uri) {
        var ranking = standing.ranking();
        int from = Math.min(offset, ranking.size());
        int to = Math.min(offset + limit, ranking.size());
        int[] unranked = standing.unranked();
        int[] shared = standing.sharing(from, to);
        int[] without = IntStream.range(
                        Math.clamp((long) offset - ranking.size(), 0, unranked.length),
                        Math.clamp((long) offset + limit - ranking.size(), 0, unranked.length))
                .map(i -> unranked[i])
                .toArray();
        var page = new RankingPage(
                standing,
                names(
                        standing,
                        IntStream.concat(IntStream.of(shared), IntStream.of(without))
                                .toArray()));
        int skipped = from < to ? from - standing.start(from) : 0;
        return new RankingView(
                Arrays.stream(standing.byPlaceAndName(shared, page.names()))
                        .skip(skipped)
                        .limit(to - from)
                        .mapToObj(page::place)
                        .toList(),
                next(standing, offset + limit, uri),
                Arrays.stream(without).mapToObj(page::withoutPlace).toList(),
                offset,
                ranking.size(),
                unranked.length,
                RankingMethod.of(standing.question().rules()),
                RankingQuestionView.of(standing.question()),
                standing.moment().number(),
                standing.completeness());
    }

    @Unscoped("the rows are of those in sight")
    private Map<UUID, String> names(Standing standing, int[] rows) {
        return names.of(Arrays.stream(rows).mapToObj(standing.cohort()::id).toList(), standing.moment());
    }

    private static @Nullable String next(Standing standing, int offset, @Nullable UriInfo uri) {
        return uri == null || offset >= standing.cohort().size()
                ? null
                : new TableCursor(standing.moment().number(), offset).address(uri);
    }
}
