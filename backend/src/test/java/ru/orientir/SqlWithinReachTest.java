package ru.orientir;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import ru.orientir.platform.RunsSql;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Reach;

/** The rule is worth what it finds: each way round the filter is tried on purpose. */
class SqlWithinReachTest {
    private static final ArchRule RULE = codeUnits().should(new SqlWithinReach());
    private static final String ALL = "select name from organisation";

    @Test
    void findsEachWayRoundTheFilter() {
        var found = violations(RULE, Careless.class);
        assertThat(found).hasSize(6);
        for (var method : Careless.class.getDeclaredMethods()) {
            if (!method.isSynthetic()) {
                assertThat(found).as(method.getName()).anyMatch(said -> said.contains(method.getName()));
            }
        }
    }

    @Test
    void letsPassWhatTakesAReachOrSaysWhyNot() {
        assertThat(violations(RULE, Careful.class, HouseKeeping.class)).isEmpty();
        assertThat(violations(SqlWithinReach.EXCUSES_ARE_NEEDED, Careful.class, HouseKeeping.class))
                .isEmpty();
    }

    @Test
    void findsAnExcuseForNothing() {
        assertThat(violations(SqlWithinReach.EXCUSES_ARE_NEEDED, Idle.class, IdleMethod.class))
                .hasSize(2);
    }

    private static List<String> violations(ArchRule rule, Class<?>... samples) {
        JavaClasses imported = new ClassFileImporter()
                .importClasses(Stream.concat(
                                Stream.of(samples), Stream.of(Tool.class, Question.class, Sight.class, Reach.class))
                        .toList());
        return rule.evaluate(imported).getFailureReport().getDetails();
    }

    /** Passes the question on. */
    record Tool(EntityManager entities) {
        @RunsSql
        List<?> list(String sql) {
            return entities.createNativeQuery(sql).getResultList();
        }
    }

    record Sight(Reach seen, Reach exact) {}

    record Question(UUID under, Sight sight) {}

    /** Each method reads what the caller may not see. */
    static class Careless {
        List<?> byEntities(EntityManager entities) {
            return entities.createNativeQuery(ALL).getResultList();
        }

        int bySession(Session session) {
            return session.createNativeMutationQuery("delete from organisation").executeUpdate();
        }

        void byLambda(Session session) {
            session.doWork(connection -> connection.prepareStatement(ALL).execute());
        }

        boolean byStatement(Connection connection) throws SQLException {
            return connection.createStatement().execute(ALL);
        }

        List<?> byTool(Tool tool, UUID organisation) {
            return tool.list(ALL + " where id = '" + organisation + "'");
        }

        Function<String, List<?>> byReference(Tool tool) {
            return tool::list;
        }
    }

    static class Careful {
        List<?> byReach(EntityManager entities, Reach reach) {
            return entities.createNativeQuery(ALL + " where id in (select id from visible_organisations(?1))")
                    .setParameter(1, reach.parameter())
                    .getResultList();
        }

        List<?> byRecord(Tool tool, Question question) {
            return tool.list(
                    ALL + " where parent_id in " + question.sight().seen().array());
        }

        @Unscoped("the moment is everybody's")
        List<?> byReason(Tool tool) {
            return tool.list("select number from change_clock");
        }

        List<?> byTheFilter(EntityManager entities) {
            return entities.createQuery("from Organisation").getResultList();
        }
    }

    @Unscoped("the key belongs to the installation")
    static class HouseKeeping {
        List<?> key(Tool tool) {
            return tool.list("select key from signing_key");
        }
    }

    @Unscoped("nothing is read any more")
    static class Idle {}

    static class IdleMethod {
        @Unscoped("nothing is read any more")
        void rest() {}
    }
}
