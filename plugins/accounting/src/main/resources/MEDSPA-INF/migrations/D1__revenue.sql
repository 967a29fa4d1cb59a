drop table revenue;
drop table price;
