package ru.orientir;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.util.stream.Stream;
import org.hibernate.query.QueryProducer;
import org.postgresql.copy.CopyManager;
import ru.orientir.platform.RunsSql;
import ru.orientir.platform.Unscoped;
import ru.orientir.platform.access.Reach;

/**
 * That a method which runs SQL of its own takes a {@link Reach} or a record made of one, or says {@link Unscoped} why it needs none, or
 * passes the question on to its callers as {@link RunsSql}.
 */
final class SqlWithinReach extends ArchCondition<JavaCodeUnit> {
    /** An excuse for what is no longer done would cover what is done there next. */
    static final ArchRule EXCUSES_ARE_NEEDED = classes().should(new ArchCondition<>("say @Unscoped only of SQL") {
        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (type.isAnnotatedWith(Unscoped.class)
                    && type.getCodeUnits().stream()
                            .allMatch(method -> sqlOf(method).findAny().isEmpty())) {
                events.add(SimpleConditionEvent.violated(type, type.getName() + " runs no SQL"));
            }
            type.getCodeUnits().stream()
                    .filter(method -> method.isAnnotatedWith(Unscoped.class)
                            && sqlOf(method).findAny().isEmpty())
                    .forEach(method ->
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " runs no SQL")));
        }
    });

    /** A record of records of a record is still plainly made of a reach. */
    private static final int DEEPEST = 3;

    SqlWithinReach() {
        super("run SQL within a Reach, or say @Unscoped why not");
    }

    @Override
    public void check(JavaCodeUnit method, ConditionEvents events) {
        if (!isAnsweredFor(method)) {
            sqlOf(method).forEach(call -> events.add(SimpleConditionEvent.violated(method, call.getDescription())));
        }
    }

    private static boolean isAnsweredFor(JavaCodeUnit method) {
        return method.isAnnotatedWith(Unscoped.class)
                || method.getOwner().isAnnotatedWith(Unscoped.class)
                || method.isAnnotatedWith(RunsSql.class)
                || method.getRawParameterTypes().stream().anyMatch(type -> holdsReach(type, DEEPEST));
    }

    private static boolean holdsReach(JavaClass type, int depth) {
        return type.isEquivalentTo(Reach.class)
                || depth > 0
                        && type.isRecord()
                        && type.getFields().stream().anyMatch(field -> holdsReach(field.getRawType(), depth - 1));
    }

    /** Its calls, lambdas included, and its method references. */
    private static Stream<? extends JavaCodeUnitAccess<? extends CodeUnitAccessTarget>> sqlOf(JavaCodeUnit method) {
        return Stream.concat(method.getMethodCallsFromSelf().stream(), method.getMethodReferencesFromSelf().stream())
                .filter(access -> runsSql(access.getTarget()));
    }

    private static boolean runsSql(CodeUnitAccessTarget method) {
        var owner = method.getOwner();
        var name = method.getName();
        return name.matches("createNative\\w*Query")
                        && (owner.isAssignableTo(EntityManager.class) || owner.isAssignableTo(QueryProducer.class))
                || name.matches("prepare(Statement|Call)|createStatement") && owner.isAssignableTo(Connection.class)
                || name.matches("copy(In|Out)") && owner.isAssignableTo(CopyManager.class)
                || method.resolveMember()
                        .filter(member -> member.isAnnotatedWith(RunsSql.class))
                        .isPresent();
    }
}
