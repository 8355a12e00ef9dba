package ru.orientir.platform.openapi;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.LinkTree;
import com.sun.source.doctree.LiteralTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.StartElementTree;
import com.sun.source.doctree.TextTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * What the sources say about types, record components, enum constants and methods. Compiled classes no longer know it, so the
 * compiler of the JDK that builds reads the sources once more, without compiling: one sentence serves Javadoc and contract.
 */
final class Javadoc {
    private static final Path SOURCES = Path.of("src", "main", "java");

    private final Map<String, String> texts = new HashMap<>();

    private Javadoc() {}

    static Javadoc read() {
        var javadoc = new Javadoc();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null);
                var paths = Files.walk(SOURCES)) {
            var sources = files.getJavaFileObjectsFromPaths(
                    paths.filter(path -> path.toString().endsWith(".java")).toList());
            var task = (JavacTask) compiler.getTask(null, files, null, List.of("-proc:none"), null, sources);
            var reader = javadoc.new Reader(DocTrees.instance(task));
            for (var unit : task.parse()) {
                reader.scan(unit, unit.getPackageName() + ".");
            }
            return javadoc;
        } catch (IOException e) {
            throw new UncheckedIOException("The contract is described by its sources", e);
        }
    }

    /** @param type the binary name */
    @Nullable
    String of(String type) {
        return texts.get(type);
    }

    /**
     * @param type the binary name
     * @param member a record component, a method or an enum constant
     */
    @Nullable
    String of(String type, String member) {
        return texts.get(type + "#" + member);
    }

    /** Goes through one source; its parameter is what stands before a type's name in its binary name. */
    private final class Reader extends TreePathScanner<@Nullable Void, String> {
        private final DocTrees comments;

        private Reader(DocTrees comments) {
            this.comments = comments;
        }

        @Override
        public @Nullable Void visitCompilationUnit(CompilationUnitTree unit, String around) {
            return scan(unit.getTypeDecls(), around);
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, String around) {
            var name = around + type.getSimpleName();
            var comment = keep(name);
            if (comment != null) {
                comment.getBlockTags().stream()
                        .filter(ParamTree.class::isInstance)
                        .map(ParamTree.class::cast)
                        .forEach(param -> keep(name + "#" + param.getName(), param.getDescription()));
            }
            return scan(type.getMembers(), name + "$");
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, String around) {
            keep(member(around, method.getName()));
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, String around) {
            keep(member(around, field.getName()));
            return null;
        }

        private static String member(String around, CharSequence name) {
            return around.substring(0, around.length() - 1) + "#" + name;
        }

        private @Nullable DocCommentTree keep(String name) {
            var comment = comments.getDocCommentTree(getCurrentPath());
            if (comment != null) {
                keep(name, comment.getFullBody());
            }
            return comment;
        }

        private void keep(String name, List<? extends DocTree> words) {
            var text = words.stream()
                    .map(Javadoc::markdown)
                    .collect(Collectors.joining())
                    .strip()
                    .replaceAll("\\s+", " ");
            if (!text.isEmpty()) {
                texts.putIfAbsent(name, sentence(text));
            }
        }
    }

    private static String markdown(DocTree words) {
        return switch (words) {
            case TextTree text -> text.getBody();
            case LiteralTree code -> "`" + code.getBody().getBody() + "`";
            case LinkTree link -> "`" + link.getReference().getSignature().replaceAll("^.*#", "") + "`";
            case StartElementTree element -> " ";
            default -> words.toString();
        };
    }

    /** A tag begins in small letters and ends without a full stop. */
    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + (text.matches(".*[.!?…]") ? "" : ".");
    }
}
