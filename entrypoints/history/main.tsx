import '../../components/own-page.css';
