package ru.orientir;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.codeUnits;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.hibernate.annotations.Filter;
import org.jspecify.annotations.NullMarked;
import ru.orientir.platform.Face;
import ru.orientir.platform.access.Scoped;

/** The plan of the house: features in one order, no cycles, and the rules every feature keeps. */
@AnalyzeClasses(packages = "ru.orientir", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    private static final DescribedPredicate<JavaClass> PANACHE =
            assignableTo(PanacheRepositoryBase.class).or(assignableTo(PanacheQuery.class));

    /** From the ground up; a feature may use those before it, never those after it. */
    static final List<String> ORDER = List.of(
            "platform",
            "language",
            "organisation",
            "identity",
            "evidence",
            "project",
            "indicator",
            "figures",
            "roadmap",
            "collection",
            "analysis",
            "cycle",
            "importing",
            "exporting",
            "search",
            "exchange",
            "notification");

    @ArchTest
    static final ArchRule FEATURES_ARE_FREE_OF_CYCLES =
            slices().matching("ru.orientir.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PACKAGES_ARE_FREE_OF_CYCLES =
            slices().matching("ru.orientir.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule THE_LANGUAGE_IS_PURE = noClasses()
            .that()
            .resideInAPackage("ru.orientir.language..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta..", "io.quarkus..", "com.fasterxml..", "org.hibernate..");

    @ArchTest
    static final ArchRule FEATURES_KEEP_THE_ORDER =
            classes().that().resideInAPackage("ru.orientir..").should(dependOnLowerFeaturesOnly());

    @ArchTest
    static final ArchRule FEATURES_ENTER_BY_THE_FACE =
            classes().that().resideInAPackage("ru.orientir..").should(enterOtherFeaturesByTheirFace());

    @ArchTest
    static final ArchRule EVERY_OPERATION_SAYS_WHO_MAY = methods()
            .that()
            .areAnnotatedWith(Operation.class)
            .should()
            .beAnnotatedWith(PermissionsAllowed.class)
            .orShould()
            .beAnnotatedWith(Authenticated.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule OPERATIONS_ARE_PUBLIC_IN_PACKAGE_PRIVATE_RESOURCES = methods()
            .that()
            .areAnnotatedWith(Operation.class)
            .should()
            .bePublic()
            .andShould()
            .beDeclaredInClassesThat()
            .arePackagePrivate();

    @ArchTest
    static final ArchRule SCOPED_ENTITIES_ARE_FILTERED = classes()
            .that()
            .areAssignableTo(Scoped.class)
            .and()
            .areAnnotatedWith(Entity.class)
            .should()
            .beAnnotatedWith(Filter.class);

    @ArchTest
    static final ArchRule RESOURCES_LEAVE_THE_ENTITY_MANAGER_ALONE = noClasses()
            .that()
            .areAnnotatedWith(Path.class)
            .should()
            .dependOnClassesThat()
            .resideInAPackage("jakarta.persistence..");

    /** The importer hands contents to the features and asks them; only its own tables it reads itself. */
    @ArchTest
    static final ArchRule THE_IMPORTER_SPEAKS_TO_FEATURES = noClasses()
            .that()
            .resideInAPackage("ru.orientir.importing..")
            .and()
            .doNotHaveSimpleName("ImportRepository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .orShould()
            .dependOnClassesThat(resideOutsideOfPackage("ru.orientir.importing..")
                    .and(assignableTo(PanacheRepositoryBase.class)
                            .and(not(equivalentTo(PanacheRepositoryBase.class)))));

    /** Hibernate's filter does not reach SQL written by hand. */
    @ArchTest
    static final ArchRule SQL_ASKS_WHERE_THE_CALLER_MAY = codeUnits().should(new SqlWithinReach());

    @ArchTest
    static final ArchRule NO_EXCUSE_OUTLIVES_ITS_SQL = SqlWithinReach.EXCUSES_ARE_NEEDED;

    /** A stream of results keeps its cursor, and with it the connection, until somebody closes it: a request then needs a second one. */
    @ArchTest
    static final ArchRule RESULTS_ARE_LISTS = noClasses()
            .should()
            .callMethodWhere(target(name("getResultStream")))
            .orShould()
            .callMethodWhere(target(nameMatching("stream|streamAll")).and(target(owner(PANACHE))));

    /** Where one room uses another, a name both had would mean two things to the reader of either. */
    @ArchTest
    static final ArchRule NAMES_MEAN_ONE_THING = classes()
            .that()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should(shareNoNameWithARoomTheirRoomUses());

    @ArchTest
    static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
            classes().that().resideInAPackage("ru.orientir..").should(resideInANullMarkedPackage());

    private static ArchCondition<JavaClass> resideInANullMarkedPackage() {
        return new ArchCondition<>("reside in a null marked package, which NullAway holds to its promises") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                    events.add(SimpleConditionEvent.violated(type, type.getFullName() + " isn't"));
                }
            }
        };
    }

    private static ArchCondition<JavaClass> dependOnLowerFeaturesOnly() {
        return new ArchCondition<>("depend on lower features only") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(d -> feature(d.getTargetClass()) > feature(user))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(user, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> enterOtherFeaturesByTheirFace() {
        return new ArchCondition<>("enter other features by their face") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(d -> feature(d.getTargetClass()) >= 0 && feature(d.getTargetClass()) != feature(user))
                        .filter(d -> !isFace(d.getTargetClass().getPackage()))
                        .forEach(d -> events.add(SimpleConditionEvent.violated(user, d.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> shareNoNameWithARoomTheirRoomUses() {
        return new ArchCondition<>("share no name with a type of a room their own room uses") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getPackage().getPackageDependenciesFromThisPackage().stream()
                        .filter(room -> room.getName().startsWith("ru.orientir"))
                        .flatMap(room -> room.getClasses().stream())
                        .filter(other ->
                                other.isTopLevelClass() && other.getSimpleName().equals(type.getSimpleName()))
                        .forEach(other -> events.add(SimpleConditionEvent.violated(
                                type, "%s has a namesake, %s".formatted(type.getName(), other.getName()))));
            }
        };
    }

    private static boolean isFace(JavaPackage room) {
        return room.getName().matches("ru\\.orientir\\.\\w+") || room.isAnnotatedWith(Face.class);
    }

    private static int feature(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith("ru.orientir.")
                ? ORDER.indexOf(name.substring("ru.orientir.".length()).replaceAll("\\..*", ""))
                : -1;
    }
}
