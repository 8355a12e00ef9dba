package ru.orientir.platform.once;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ru.orientir.platform.Unscoped;

/** What was answered to keyed requests, for a day. */
@ApplicationScoped
@Unscoped("the caller's own requests")
class KeptAnswers {
    private static final TypeReference<Map<String, List<String>>> HEADERS = new TypeReference<>() {};

    @Inject
    EntityManager entities;

    @Inject
    ObjectMapper json;

    Optional<KnownRequest> find(String subject, String key) {
        return QuarkusTransaction.requiringNew().call(() -> entities
                .createNativeQuery(
                        """
                        select asked, status, cast(headers as text), body from answered_request
                        where subject = ?1 and key = ?2 and at > now() - interval '1 day'
                        """,
                        Tuple.class)
                .setParameter(1, subject)
                .setParameter(2, key)
                .getResultList()
                .stream()
                .map(row -> known((Tuple) row))
                .findFirst());
    }

    private KnownRequest known(Tuple row) {
        return row.get(1) == null
                ? new KnownRequest(null, null)
                : new KnownRequest(
                        row.get(0, byte[].class),
                        new KeptAnswer(
                                row.get(1, Integer.class),
                                headers(row.get(2, String.class)),
                                row.get(3, byte[].class)));
    }

    /** An answer of something done, and one of something that was not but has left a claim. */
    void keep(String subject, String key, byte[] asked, KeptAnswer answer, boolean done) {
        var sql = done
                ? """
                  insert into answered_request (subject, key, asked, status, headers, body)
                  values (?1, ?2, ?3, ?4, cast(?5 as jsonb), ?6)
                  on conflict (subject, key) do update set asked = excluded.asked, status = excluded.status,
                      headers = excluded.headers, body = excluded.body, at = excluded.at
                  """
                : """
                  update answered_request set asked = ?3, status = ?4, headers = cast(?5 as jsonb), body = ?6
                  where subject = ?1 and key = ?2
                  """;
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(sql)
                .setParameter(1, subject)
                .setParameter(2, key)
                .setParameter(3, asked)
                .setParameter(4, answer.status())
                .setParameter(5, text(answer.headers()))
                .setParameter(6, answer.body())
                .executeUpdate());
    }

    private Map<String, List<String>> headers(String text) {
        try {
            return json.readValue(text, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private String text(Map<String, List<String>> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
