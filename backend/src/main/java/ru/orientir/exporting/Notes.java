package ru.orientir.exporting;

/** What stands below the tables, in the words of docs/ru/malye-gruppy.md. */
final class Notes {
    static final String SIGNS =
            "«…» – число малой группы или число, по которому его можно вычислить: в выгрузках скрыто для всех. "
                    + "«нет данных» – не сдано. «—» – показатель не применим.";
    static final String SUMS =
            "Метод: значение – числитель к знаменателю (для доли в процентах), округлённое арифметически; строка «Всего» – сумма числителей к "
                    + "сумме знаменателей, а не среднее процентов.";

    private Notes() {}
}
