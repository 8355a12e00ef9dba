package ru.orientir.importing.recogniser.table;

import static ru.orientir.importing.draft.ColumnMeaning.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import ru.orientir.importing.draft.ColumnMeaning;

/** What the usual header words mean. The first rule that fits decides; within a roadmap «показатель» is a result. */
final class Headers {

    private record Rule(Pattern words, ColumnMeaning meaning) {}

    private static final List<Rule> RULES = List.of(
            rule("^(?:№|n|no\\.?|#|номер)(?:\\s*(?:п\\.?\\s*/?\\s*п\\.?|пп|п))?\\.?$|^п\\s*/\\s*п$|^№\\s", NUMBER),
            rule("^(?!.*форм).*контрол(?!ьн)|controll?er|supervis", CONTROLLER),
            rule("^срок\\p{L}*(?!\\p{L})", SCHEDULE),
            rule("ответствен|(?<!со)исполнител|responsib|(?<!co-)executor|in charge|^owner|^lead", RESPONSIBLE),
            rule("соисполн|привлека|партн[её]р|co-?executor|partners", CO_EXECUTOR),
            rule("(?:ожидаем|планируем)\\p{L}+\\s+(?:\\p{L}+\\s+)?(?:результ|итог)", RESULT),
            rule("^направлени|^раздел(?!\\p{L})", SECTION),
            rule("отметка|примечани|комментар|remark|note", OTHER),
            rule("^(?:вид|тип)\\p{L}*\\s+(?:показател|индикатор|данных)|^indicator\\s+type", INDICATOR_TYPE),
            rule("^(?:ф\\.?\\s*и\\.?\\s*о\\.?|фамилия)(?!\\p{L})", PERSON),
            rule("источник|source", SOURCE),
            rule("единиц|ед\\.?\\s*изм|^unit", UNIT),
            rule(
                    "метод\\p{L}*\\s+(?:расч|сбор|изм)|методика|формула|порядок\\s+расч|расч[её]т|алгоритм|method|formula|calculation",
                    METHOD),
            rule(
                    "целев\\p{L}+\\s+значен|порогов|базов\\p{L}+\\s+значен|планов\\p{L}+\\s+значен|^значени|^(?:план|факт)?\\s*(?:на\\s+)?20\\d\\d|target|threshold|baseline",
                    TARGET),
            rule(
                    "форма\\s+(?:отч|представл|предоставл|контрол|подтвержд|завершен)|отч[её]т|подтвержд|вид\\p{L}*\\s+документ|документ\\p{L}*$|^документ|выходн\\p{L}+\\s+документ|report|evidence|deliverable|document",
                    REPORT_FORM),
            rule(
                    "результат|показател\\p{L}*\\s+(?:реализации|результ|эффект|выполнен)|эффект|итог|продукт|result|outcome|output",
                    RESULT),
            rule("мероприят|событи", ACTIVITY),
            rule("^этап|^стади|^stage|^phase", SECTION),
            rule(
                    "срок|^начало|^окончание|^завершение|^start|^end(?!\\p{L})|^дата|дата\\s|период|время|когда|график|месяц|кратност|частот|date|deadline|^when|schedule|timing|time|frequency",
                    SCHEDULE),
            rule("функци|обязанност|трудов\\p{L}+\\s+действ|function|duties", FUNCTIONS),
            rule("должност|квалификацион|^специалист|^кадр|position|^post$", POSITION),
            rule("показател|индикатор|критери|indicator|criteri|metric", INDICATOR),
            rule("^уровень|^уровни|^level", LEVEL),
            rule(
                    "^форм\\p{L}*(?:\\s+(?:и\\s+методы|работы|профориент|деятельн|провед)\\p{L}*)?|действи|вид\\p{L}*\\s+(?:деятельн|работ)|^activit|^action|^event|^measure|^task",
                    ACTIVITY),
            rule("направлен|раздел|^блок|^модуль|^задач|section|direction|stream|^block", SECTION),
            rule("содержан|content|description", CONTENT),
            rule("^наименование|^название|^тема|^title|^name", ACTIVITY),
            rule(
                    "участник|аудитори|класс|категори|охват|мест\\p{L}\\s+провед|audience|participants|venue|^place",
                    OTHER));

    private Headers() {}

    private static Rule rule(String words, ColumnMeaning meaning) {
        return new Rule(Pattern.compile("(?iu)" + words), meaning);
    }

    /** The meaning of one header, or null when its words are not usual ones. */
    static @Nullable ColumnMeaning of(String header) {
        String text =
                header.replace('\n', ' ').replaceAll("-\\s+(?=\\p{Ll})", "").strip();
        if (text.isEmpty() || text.length() > 120) {
            return null;
        }
        for (Rule rule : RULES) {
            if (rule.words().matcher(text).find()) {
                return rule.meaning();
            }
        }
        return null;
    }

    /** Meanings of a whole header row: each says what it says beside the others. */
    static List<ColumnMeaning> of(List<String> headers) {
        var meanings = new ArrayList<ColumnMeaning>();
        headers.forEach(header -> meanings.add(Objects.requireNonNullElse(of(header), OTHER)));
        new HeaderContext(headers, meanings).settle();
        return meanings;
    }
}
