package ru.orientir.importing.recogniser;

import static ru.orientir.importing.draft.ColumnMeaning.NUMBER;
import static ru.orientir.importing.draft.ColumnMeaning.PERSON;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import ru.orientir.importing.document.Place;
import ru.orientir.importing.draft.Reason;
import ru.orientir.importing.draft.TableKind;
import ru.orientir.importing.draft.project.BodyDraft;
import ru.orientir.importing.draft.project.MemberDraft;
import ru.orientir.importing.draft.value.Field;
import ru.orientir.importing.recogniser.Grid.GridRow;
import ru.orientir.project.Passport.Body.Kind;

/** Reads «Состав рабочей группы …» and the members under it, in a table or in lines. */
final class BodyReader {

    private static final String NOUN = "(?:групп|совет|комисси|комитет|команд|штаб|офис|объединени)\\p{L}*";
    private static final Pattern HEADING = Pattern.compile(
            "(?iu)^(?:(?:персональный\\s+)?состав|список\\s+членов)(?!\\p{L})(?:\\s+(?:\\p{L}+(?:-\\p{L}+)?\\s+){0,6}?"
                    + NOUN + "(?!\\p{L}).*)?$");
    private static final Pattern LEADS = Pattern.compile("(?iu)^(?:персональный\\s+)?состав\\s*|^список\\s+членов\\s*");
    private static final Pattern BODY = Pattern.compile("(?iu)(?<!\\p{L})" + NOUN + "(?!\\p{L})");
    private static final Pattern ROLE = Pattern.compile(
            "(?iu)^((?:со)?председател\\p{L}*|заместител\\p{L}+\\s+председателя|(?:ответственный\\s+)?секретарь|руководитель|член\\p{L}*)(?!\\p{L})(.{0,80}?)\\s*(?:[:–—-]\\s*|$)");

    private final DraftBuilder draft;
    private String name;
    private Place place;
    private List<MemberDraft> members = new ArrayList<>();
    private String role;

    BodyReader(DraftBuilder draft) {
        this.draft = draft;
    }

    /** Whether a line heads a list of members; «СОСТАВ» alone does when the next line names the body. */
    static boolean opens(Flow line) {
        return line.text().length() <= 260
                && HEADING.matcher(line.text()).matches()
                && !line.text().matches("(?s).*[.;,]$");
    }

    boolean isOpen() {
        return name != null;
    }

    void open(Flow line) {
        finish();
        name = LEADS.matcher(line.text()).replaceFirst("").strip().replaceAll(":$", "");
        place = line.place();
    }

    /** Takes a member, or the rest of the body's name; answers whether the line was one of those. */
    boolean add(Flow line) {
        if (line.heading()) {
            return false;
        }
        String text = bare(line.text());
        Matcher person = Words.person(text);
        if (!person.find()) {
            return goesOn(line);
        }
        Matcher leads = ROLE.matcher(text);
        boolean roleFirst = leads.find() && person.start() >= leads.end();
        if (!roleFirst && person.start() > 0 || text.length() > 400) {
            return false;
        }
        String position = position(text.substring(person.end()));
        String part = roleFirst ? leads.group(1) + leads.group(2) : role;
        member(person.group(), joined(position, part), line.place());
        role = null;
        return true;
    }

    private boolean goesOn(Flow line) {
        String text = line.text();
        boolean names = members.isEmpty()
                && (Words.startsLower(text) || name.isEmpty())
                && BODY.matcher(name + " " + text).find();
        if (names && text.length() < 260) {
            name = (name + " " + text).strip();
            return true;
        }
        Matcher leads = ROLE.matcher(text);
        if (leads.matches()) {
            role = leads.group(1).toLowerCase().startsWith("член") ? null : (leads.group(1) + leads.group(2)).strip();
            draft.outline(text, line.place());
            return true;
        }
        if (!members.isEmpty() && Words.startsLower(text) && text.length() < 200) {
            MemberDraft last = members.removeLast();
            String before = last.position() == null ? "" : last.position().value() + " ";
            member(last.name().value(), before + position(text), last.name().place());
            return true;
        }
        return false;
    }

    private void member(String who, String position, Place at) {
        members.add(new MemberDraft(
                Field.of(who.strip(), at, 0.9), position.isEmpty() ? null : Field.of(position, at, 0.9)));
    }

    private static String bare(String text) {
        return Words.numbered(Words.item(text)).text();
    }

    private static String position(String text) {
        return text.replace('\n', ' ').replaceAll("^[\\s,;:–—-]+", "").replaceAll("[\\s,;.]+$", "");
    }

    private static String joined(String position, String role) {
        String own = role == null ? "" : role.strip();
        return position.isEmpty() ? own : own.isEmpty() ? position : position + ", " + own;
    }

    /** Rows that begin with a person and go on with words about them. */
    static boolean fits(Grid grid, TableShape shape) {
        if (grid.rows().size() > 300 || grid.width() < 2) {
            return false;
        }
        List<GridRow> rows = grid.rows().subList(shape.body(), grid.rows().size());
        long people = rows.stream().filter(r -> personAt(r, shape) >= 0).count();
        long filled = rows.stream().filter(r -> r.filled() > 1).count();
        return people >= 2 && people * 5 >= filled * 4;
    }

    private static int personAt(GridRow row, TableShape shape) {
        int column = shape.column(PERSON);
        if (column < 0) {
            column = IntStream.range(0, row.cells().size())
                    .filter(c -> !row.at(c).isBlank() && !Words.isNumber(row.at(c)))
                    .findFirst()
                    .orElse(-1);
        }
        Matcher person = Words.person(row.at(column).replace('\n', ' '));
        boolean about = IntStream.range(column + 1, row.cells().size())
                .anyMatch(c -> row.at(c).matches("(?su)^[\\s–—-]*\\p{L}{3}.*"));
        return about && person.find() && person.start() == 0 ? column : -1;
    }

    void read(Grid grid, TableShape shape, Flow heading) {
        draft.table(TableKind.BODY, shape.headers(), shape.meanings(), grid.filledRows(), grid.place(), 0.9);
        if (!isOpen()) {
            name = heading == null ? "" : heading.text();
            place = heading == null ? grid.place() : heading.place();
        }
        for (GridRow row : grid.rows().subList(shape.body(), grid.rows().size())) {
            int at = personAt(row, shape);
            if (at < 0) {
                if (!row.isBlank() && !TableShape.isColumnNumbers(row) && !addRole(row)) {
                    draft.notUnderstood(row.joined(), row.place(), Reason.CELL);
                }
                continue;
            }
            String who = row.at(at).replace('\n', ' ');
            Matcher person = Words.person(who);
            String more = person.find() ? position(who.substring(person.end())) : "";
            for (int c = 0; c < row.cells().size(); c++) {
                boolean other = c != at
                        && c != shape.column(NUMBER)
                        && !Words.isNumber(row.at(c))
                        && !row.at(c).isBlank();
                more = other ? joined(more, position(row.at(c))) : more;
            }
            member(person.group(), joined(more, role), row.place());
            role = null;
        }
        finish();
    }

    private boolean addRole(GridRow row) {
        return row.onlyText() != null && goesOn(new Flow(row.onlyText().replace('\n', ' '), false, row.place()));
    }

    void finish() {
        if (isOpen() && !members.isEmpty()) {
            draft.bodies.add(new BodyDraft(
                    "body-" + (draft.bodies.size() + 1),
                    Field.of(name.isEmpty() ? "Состав" : BodyName.nominative(name), place, 0.8),
                    kind(name),
                    members));
        } else if (isOpen()) {
            draft.outline(name.isEmpty() ? "Состав" : name, place);
        }
        name = null;
        role = null;
        members = new ArrayList<>();
    }

    private static Kind kind(String name) {
        String words = name.toLowerCase();
        return words.matches("(?s).*(?:групп|команд).*")
                ? Kind.WORKING_GROUP
                : words.matches("(?s).*(?:совет(?!ник)).*") ? Kind.COUNCIL : Kind.OTHER;
    }
}
