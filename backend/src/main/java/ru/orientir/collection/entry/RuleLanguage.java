package ru.orientir.collection.entry;

import static dev.cel.checker.CelStandardDeclarations.StandardFunction.ADD;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.CONDITIONAL;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.DIVIDE;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.EQUALS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.GREATER;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.GREATER_EQUALS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.IN;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.INDEX;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LESS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LESS_EQUALS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LOGICAL_AND;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LOGICAL_NOT;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.LOGICAL_OR;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.MULTIPLY;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.NEGATE;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.NOT_EQUALS;
import static dev.cel.checker.CelStandardDeclarations.StandardFunction.SUBTRACT;

import com.google.common.collect.ImmutableCollection;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.cel.checker.CelStandardDeclarations;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelMutableAst;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.ast.CelConstant;
import dev.cel.common.ast.CelExpr.ExprKind.Kind;
import dev.cel.common.ast.CelMutableExprConverter;
import dev.cel.common.navigation.CelNavigableMutableAst;
import dev.cel.common.types.CelType;
import dev.cel.common.types.CelTypeProvider;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.types.StructType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.util.Optional;

/**
 * CEL as far as rules need it: comparison, arithmetic, logic and {@code has()} over what was answered. There is no loop, no
 * macro that makes one, no pattern and no function of ours, so a rule costs no more than its own length, which is limited.
 * Every number is a double, and whole numbers are read as such, so that «&gt; 5» compares as a person means it.
 */
final class RuleLanguage {
    static final String INDICATORS = "indicators";
    static final String ORGANISATION = "organisation";

    static final String STATUS = "status";
    static final String NUMERATOR = "numerator";
    static final String DENOMINATOR = "denominator";
    static final String VALUE = "value";
    static final String SLICES = "slices";
    static final String KIND = "kind";
    static final String SETTLEMENT = "settlement";
    static final String LOWEST_GRADE = "lowestGrade";
    static final String HIGHEST_GRADE = "highestGrade";

    static final int MAX_LENGTH = 2000;

    private static final StructType PART = StructType.create(
            "Part",
            ImmutableSet.of(STATUS, NUMERATOR, DENOMINATOR, VALUE),
            field -> Optional.of(field.equals(STATUS) ? SimpleType.STRING : SimpleType.DOUBLE));
    private static final StructType ANSWER = StructType.create(
            "Answer",
            ImmutableSet.of(STATUS, NUMERATOR, DENOMINATOR, VALUE, SLICES),
            field -> field.equals(SLICES)
                    ? Optional.of(MapType.create(SimpleType.STRING, PART))
                    : PART.findField(field).map(StructType.Field::type));
    private static final StructType PLACE = StructType.create(
            "Organisation",
            ImmutableSet.of(KIND, SETTLEMENT, LOWEST_GRADE, HIGHEST_GRADE),
            field -> Optional.of(
                    field.equals(KIND) || field.equals(SETTLEMENT) ? SimpleType.STRING : SimpleType.DOUBLE));

    private static final CelOptions OPTIONS = CelOptions.current()
            .maxExpressionCodePointSize(MAX_LENGTH)
            .maxParseRecursionDepth(40)
            .build();

    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setOptions(OPTIONS)
            .setStandardEnvironmentEnabled(false)
            .setStandardDeclarations(CelStandardDeclarations.newBuilder()
                    .includeFunctions(
                            ADD,
                            SUBTRACT,
                            MULTIPLY,
                            DIVIDE,
                            NEGATE,
                            EQUALS,
                            NOT_EQUALS,
                            LESS,
                            LESS_EQUALS,
                            GREATER,
                            GREATER_EQUALS,
                            LOGICAL_AND,
                            LOGICAL_OR,
                            LOGICAL_NOT,
                            CONDITIONAL,
                            IN,
                            INDEX)
                    .build())
            .setStandardMacros(CelStandardMacro.HAS)
            .setTypeProvider(new Types())
            .addVar(INDICATORS, MapType.create(SimpleType.STRING, ANSWER))
            .addVar(ORGANISATION, PLACE)
            .setResultType(SimpleType.BOOL)
            .build();

    private static final CelRuntime RUNTIME =
            CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS).build();

    private RuleLanguage() {}

    static CelAbstractSyntaxTree compile(String expression) throws CelValidationException {
        return COMPILER.check(inDoubles(COMPILER.parse(expression).getAst())).getAst();
    }

    static CelRuntime.Program program(CelAbstractSyntaxTree compiled) throws CelEvaluationException {
        return RUNTIME.createProgram(compiled);
    }

    private static CelAbstractSyntaxTree inDoubles(CelAbstractSyntaxTree parsed) {
        var changed = CelMutableAst.fromCelAst(parsed);
        CelNavigableMutableAst.fromAst(changed)
                .getRoot()
                .allNodes()
                .filter(node -> node.getKind() == Kind.CONSTANT)
                .map(node -> node.expr())
                .filter(constant -> constant.constant().getKind() == CelConstant.Kind.INT64_VALUE)
                .forEach(constant -> constant.setConstant(
                        CelConstant.ofValue((double) constant.constant().int64Value())));
        // With the source as it was parsed: faults are told by line and column.
        return CelAbstractSyntaxTree.newParsedAst(
                CelMutableExprConverter.fromMutableExpr(changed.expr()), parsed.getSource());
    }

    /** The three kinds of thing a rule can look into. */
    private static final class Types implements CelTypeProvider {
        private static final ImmutableList<CelType> ALL = ImmutableList.of(PART, ANSWER, PLACE);

        @Override
        public ImmutableCollection<CelType> types() {
            return ALL;
        }

        @Override
        public Optional<CelType> findType(String name) {
            return ALL.stream().filter(type -> type.name().equals(name)).findFirst();
        }
    }
}
